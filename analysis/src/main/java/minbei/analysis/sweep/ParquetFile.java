package minbei.analysis.sweep;

import java.io.IOException;
import java.io.OutputStream;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import minbei.analysis.table.Column;
import minbei.analysis.table.TableSchema;
import org.apache.hadoop.conf.Configuration;
import org.apache.parquet.conf.ParquetConfiguration;
import org.apache.parquet.conf.PlainParquetConfiguration;
import org.apache.parquet.hadoop.ParquetWriter;
import org.apache.parquet.hadoop.api.WriteSupport;
import org.apache.parquet.hadoop.metadata.CompressionCodecName;
import org.apache.parquet.io.OutputFile;
import org.apache.parquet.io.api.Binary;
import org.apache.parquet.io.api.RecordConsumer;
import org.apache.parquet.schema.LogicalTypeAnnotation;
import org.apache.parquet.schema.MessageType;
import org.apache.parquet.schema.PrimitiveType.PrimitiveTypeName;
import org.apache.parquet.schema.Type;
import org.apache.parquet.schema.Types;
import org.jspecify.annotations.Nullable;

/**
 * A table being written as Apache Parquet, for programs: the columns of the CSV file with their types and all bits.
 *
 * <p>Not compressed, only encoded: bytes then hang on no native library, and repeated words cost little all the same.
 */
final class ParquetFile implements AutoCloseable {

    /** Rows of a group are held in memory until they are written. */
    private static final long GROUP_BYTES = 8L << 20;

    private final ParquetWriter<Object[]> writer;

    private ParquetFile(ParquetWriter<Object[]> writer) {
        this.writer = writer;
    }

    /** The path of a table's file under the folder of the results. */
    static String path(TableSchema schema) {
        return "tables/" + schema.name() + ".parquet";
    }

    static ParquetFile create(OutputStream bytes, TableSchema schema) throws IOException {
        return new ParquetFile(new Builder(new ParquetBytes(bytes), schema)
                .withConf(new PlainParquetConfiguration())
                .withCompressionCodec(CompressionCodecName.UNCOMPRESSED)
                .withRowGroupSize(GROUP_BYTES)
                .build());
    }

    /** Writes a row: texts, whole numbers as {@link Long}, decimal numbers as {@link Double}; null for no value. */
    void row(Object[] values) throws IOException {
        writer.write(values);
    }

    @Override
    public void close() throws IOException {
        writer.close();
    }

    private static final class Builder extends ParquetWriter.Builder<Object[], Builder> {

        private final TableSchema schema;

        Builder(OutputFile file, TableSchema schema) {
            super(file);
            this.schema = schema;
        }

        @Override
        protected Builder self() {
            return this;
        }

        @Override
        protected WriteSupport<Object[]> getWriteSupport(Configuration configuration) {
            return new RowSupport(schema);
        }

        @Override
        protected WriteSupport<Object[]> getWriteSupport(ParquetConfiguration configuration) {
            return new RowSupport(schema);
        }
    }

    /** Tells Parquet what a row holds. */
    private static final class RowSupport extends WriteSupport<Object[]> {

        private final TableSchema schema;
        private @Nullable RecordConsumer consumer;

        RowSupport(TableSchema schema) {
            this.schema = schema;
        }

        @Override
        public WriteContext init(Configuration configuration) {
            return context();
        }

        @Override
        public WriteContext init(ParquetConfiguration configuration) {
            return context();
        }

        private WriteContext context() {
            List<Type> fields = schema.columns().stream().map(RowSupport::field).toList();
            Map<String, String> extra = new HashMap<>();
            extra.put("minbei.table", schema.name());
            return new WriteContext(new MessageType(schema.name(), fields), extra);
        }

        private static Type field(Column column) {
            return switch (column.type()) {
                case INTEGER, YEAR -> Types.optional(PrimitiveTypeName.INT64).named(column.name());
                case NUMBER -> Types.optional(PrimitiveTypeName.DOUBLE).named(column.name());
                default ->
                    Types.optional(PrimitiveTypeName.BINARY)
                            .as(LogicalTypeAnnotation.stringType())
                            .named(column.name());
            };
        }

        @Override
        public void prepareForWrite(RecordConsumer recordConsumer) {
            consumer = recordConsumer;
        }

        @Override
        public void write(Object[] row) {
            RecordConsumer to = Objects.requireNonNull(consumer, "a file must be prepared before its first row");
            to.startMessage();
            for (int i = 0; i < row.length; i++) {
                Object value = row[i];
                if (value != null) {
                    String name = schema.columns().get(i).name();
                    to.startField(name, i);
                    if (value instanceof Long whole) {
                        to.addLong(whole);
                    } else if (value instanceof Double number) {
                        to.addDouble(number);
                    } else {
                        to.addBinary(Binary.fromString(value.toString()));
                    }
                    to.endField(name, i);
                }
            }
            to.endMessage();
        }
    }
}
