using System.Data.Common;

namespace Kinow.ClientApi.Sql.Mapping;

/// <summary>How a value is read from a column, and what is written to it.</summary>
internal sealed class SqlType<T>(Func<DbDataReader, int, T> read, Func<T, object?> write)
{
    internal T Read(DbDataReader reader, int ordinal) => read(reader, ordinal);

    internal object? Write(T value) => write(value);
}
