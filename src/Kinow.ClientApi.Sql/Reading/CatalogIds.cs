using Kinow.ClientApi.Sql.Connections;

namespace Kinow.ClientApi.Sql.Reading;

/// <summary>
/// Finds ids: of everything of a kind, and of the documents that a change touches. All lists ascend from an id, page by page.
/// </summary>
public sealed class CatalogIds(SqlDatabase sql)
{
    /// <summary>The next ids of a kind.</summary>
    public Task<List<long>> ListAsync(StoredKind kind, long after, int limit, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(kind);
        return QueryAsync(kind.NextIds, after, limit, null, cancellationToken);
    }

    /// <summary>How many there are of a kind. Reads the whole index: for progress bars.</summary>
    public Task<long> CountAsync(StoredKind kind, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(kind);
        var condition = kind.Condition.Length == 0 ? "" : " WHERE " + kind.Condition;
        var statement = $"SELECT COUNT(*) FROM {kind.Table.Sql}{condition}";
        return sql.UseAsync(session => session.FirstAsync<long>(statement, null, cancellationToken), cancellationToken);
    }

    /// <summary>The ids of documents that hold a part of an item.</summary>
    public Task<List<long>> EmbeddingAsync(Embedding embedding, long id, long after, int limit, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(embedding);
        var (column, source) = (embedding.Column, embedding.Source);
        return QueryAsync(
            $"SELECT DISTINCT {column} FROM {source} > @After ORDER BY {column} LIMIT @Limit", after, limit, id, cancellationToken);
    }

    private Task<List<long>> QueryAsync(string statement, long after, int limit, long? id, CancellationToken cancellationToken) =>
        sql.UseAsync(
            session => session.QueryAsync<long>(statement, new() { ["Id"] = id, ["After"] = after, ["Limit"] = limit }, cancellationToken),
            cancellationToken);
}
