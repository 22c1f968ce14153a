using System.Data.Common;

namespace Kinow.ClientApi.Sql.Mapping;

/// <summary>Columns of one table in the order in which a statement lists them.</summary>
internal sealed class Selection
{
    private readonly Column[] columns;
    private readonly int[] ordinals;

    internal Selection(IEnumerable<Column> columns)
    {
        this.columns = [.. columns];
        ordinals = new int[this.columns.Max(static column => column.Index) + 1];
        Array.Fill(ordinals, -1);
        for (var i = 0; i < this.columns.Length; i++) ordinals[this.columns[i].Index] = i;
        List = string.Join(", ", this.columns.Select(static column => column.Name));
    }

    internal string List { get; }

    internal int Count => columns.Length;

    internal string ListOf(string alias) => string.Join(", ", columns.Select(column => $"{alias}.{column.Name}"));

    /// <summary>What reads a row of a statement that has this list after some other columns.</summary>
    internal Func<DbDataReader, T> Reading<T>(Func<SqlRow, T> read, int offset = 0) => reader => read(new(reader, ordinals, offset));
}
