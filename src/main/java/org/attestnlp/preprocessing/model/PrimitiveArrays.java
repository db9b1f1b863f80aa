package org.attestnlp.preprocessing.model;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;

/** Arrays in files: length, then elements, big-endian, moved in chunks. */
final class PrimitiveArrays {

    private static final int CHUNK = 1 << 16;

    private PrimitiveArrays() {}

    static void write(DataOutputStream out, long[] array) throws IOException {
        out.writeInt(array.length);
        for (long element : array) {
            out.writeLong(element);
        }
    }

    static void write(DataOutputStream out, int[] array) throws IOException {
        out.writeInt(array.length);
        for (int element : array) {
            out.writeInt(element);
        }
    }

    static void write(DataOutputStream out, float[] array) throws IOException {
        out.writeInt(array.length);
        for (float element : array) {
            out.writeFloat(element);
        }
    }

    static void write(DataOutputStream out, byte[] array) throws IOException {
        out.writeInt(array.length);
        out.write(array);
    }

    static long[] readLongs(DataInputStream in) throws IOException {
        long[] array = new long[in.readInt()];
        byte[] chunk = new byte[CHUNK];
        for (int at = 0; at < array.length; at += CHUNK / Long.BYTES) {
            int count = Math.min(CHUNK / Long.BYTES, array.length - at);
            next(in, chunk, count * Long.BYTES).asLongBuffer().get(array, at, count);
        }
        return array;
    }

    static int[] readInts(DataInputStream in) throws IOException {
        int[] array = new int[in.readInt()];
        byte[] chunk = new byte[CHUNK];
        for (int at = 0; at < array.length; at += CHUNK / Integer.BYTES) {
            int count = Math.min(CHUNK / Integer.BYTES, array.length - at);
            next(in, chunk, count * Integer.BYTES).asIntBuffer().get(array, at, count);
        }
        return array;
    }

    static float[] readFloats(DataInputStream in) throws IOException {
        float[] array = new float[in.readInt()];
        byte[] chunk = new byte[CHUNK];
        for (int at = 0; at < array.length; at += CHUNK / Float.BYTES) {
            int count = Math.min(CHUNK / Float.BYTES, array.length - at);
            next(in, chunk, count * Float.BYTES).asFloatBuffer().get(array, at, count);
        }
        return array;
    }

    static byte[] readBytes(DataInputStream in) throws IOException {
        byte[] array = new byte[in.readInt()];
        in.readFully(array);
        return array;
    }

    private static ByteBuffer next(DataInputStream in, byte[] chunk, int length) throws IOException {
        in.readFully(chunk, 0, length);
        return ByteBuffer.wrap(chunk, 0, length);
    }
}
