using System.Data.Common;
using Kinow.ClientApi.Sql.Connections;
using Kinow.ClientApi.Sql.Mapping;
using Kinow.ClientApi.Sql.Tables;

namespace Kinow.ClientApi.Sql.Reading;

/// <summary>Statements that read rows by the same numbers, all in one round trip.</summary>
internal sealed class RowBatch(SqlSession session, IdFilter ids, CancellationToken cancellationToken)
{
    private readonly SqlBatch batch = new(session, ids.Arguments);

    internal IdFilter Ids { get; } = ids;

    internal PendingResult<List<T>> Rows<T>(string sql, Func<DbDataReader, T> read) => batch.Add(sql, read);

    internal PendingResult<List<T>> Rows<T>(MappedTable<T> table, string column) =>
        Rows($"{table.Query} WHERE {Ids.On(column)}", table.Reading());

    internal PendingResult<RowSet<T>> Set<T>(MappedTable<T> table, string column)
        where T : IOwnedRow => Set(table.Query, column, table.Reading());

    internal PendingResult<RowSet<T>> Set<T>(string select, string column, Func<DbDataReader, T> read)
        where T : IOwnedRow => batch.Add($"{select} WHERE {Ids.On(column)}", read, RowSets.Of);

    internal PendingResult<RowSet<T>> Set<T>(MappedTable<T> table, string column, Func<T, (long Owner, int Position, long Key)> order) =>
        batch.Add($"{table.Query} WHERE {Ids.On(column)}", table.Reading(), rows => new RowSet<T>(rows, order));

    internal PendingResult<RowSet<TextRow>> Texts<T>(TextTable<T> table) => Set(table, table.OwnerName);

    internal PendingResult<RowSet<CountryRow>> Countries(CountryListTable table) => Set(table, table.OwnerName);

    internal PendingResult<RowSet<GroupListRow>> Groups(GroupListTable table) => Set(table, table.OwnerName);

    internal PendingResult<RowSet<ImageRow>> Images(ImageTable table) => Set(table, table.OwnerName);

    internal PendingResult<RowSet<FactRow>> Facts(FactTable table) =>
        Set(table.Statement, $"f.{table.OwnerName}", table.Reading());

    internal Task RunAsync() => batch.RunAsync(cancellationToken);
}
