using System.Data.Common;

namespace Kinow.ClientApi.Sql.Mapping;

/// <summary>The row that a reader stands on.</summary>
internal readonly struct SqlRow(DbDataReader reader, int[] ordinals, int offset)
{
    internal T Get<T>(ReadColumn<T> column) => column.Type.Read(reader, ordinals[column.Index] + offset);

    /// <summary>A value that the statement lists in addition to the columns of the table.</summary>
    internal T At<T>(int ordinal, SqlType<T> type) => type.Read(reader, ordinal);
}
