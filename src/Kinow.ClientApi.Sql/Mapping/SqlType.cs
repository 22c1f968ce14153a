using System.Data.Common;
using System.Text.Json;

namespace Kinow.ClientApi.Sql.Mapping;

/// <summary>How a value is read from a column, and what is written to it.</summary>
/// <param name="export">Gives a value to the owner of an account; null where none may be given, for hashes are of this type.</param>
internal sealed class SqlType<T>(Func<DbDataReader, int, T> read, Func<T, object?> write, Action<Utf8JsonWriter, T>? export = null)
{
    internal Action<Utf8JsonWriter, T>? Export => export;

    internal T Read(DbDataReader reader, int ordinal) => read(reader, ordinal);

    internal object? Write(T value) => write(value);
}
