using Kinow.ClientApi.Storage.Aurora.Connections;

namespace Kinow.ClientApi.Storage.Aurora.Reading;

/// <summary>Finds numbers: of everything of a kind, and of what a change touches. All lists go up from a number, page by page.</summary>
/// <param name="sql">The database.</param>
public sealed class CatalogIds(SqlDatabase sql)
{
    /// <summary>The next numbers of a kind.</summary>
    /// <param name="kind">The kind.</param>
    /// <param name="after">The last number of the page before; <see cref="long.MinValue"/> for the first page.</param>
    /// <param name="limit">Most numbers; fewer mean that there are no more.</param>
    /// <param name="cancellationToken">Stops waiting.</param>
    public Task<List<long>> ListAsync(CatalogKind kind, long after, int limit, CancellationToken cancellationToken) =>
        FindAsync(Source(kind), after, limit, null, cancellationToken);

    /// <summary>How many there are of a kind. Reads the whole index: for progress bars.</summary>
    /// <param name="kind">The kind.</param>
    /// <param name="cancellationToken">Stops waiting.</param>
    public Task<long> CountAsync(CatalogKind kind, CancellationToken cancellationToken) =>
        sql.UseAsync(session => session.FirstAsync<long>($"SELECT COUNT(*) FROM {Source(kind)}", null, cancellationToken), cancellationToken);

    /// <summary>Products that something else is part of or linked to.</summary>
    /// <param name="link">What is linked, and how.</param>
    /// <param name="id">Its number.</param>
    /// <param name="after">The last number of the page before; <see cref="long.MinValue"/> for the first page.</param>
    /// <param name="limit">Most numbers; fewer mean that there are no more.</param>
    /// <param name="cancellationToken">Stops waiting.</param>
    public Task<List<long>> ProductsAsync(ProductLink link, long id, long after, int limit, CancellationToken cancellationToken)
    {
        var from = link switch
        {
            ProductLink.Actor => "credit WHERE kind = 'actor' AND person_id = @Id AND product_id",
            ProductLink.Director => "credit WHERE kind = 'director' AND person_id = @Id AND product_id",
            ProductLink.Category => "product_category WHERE category_id = @Id AND product_id",
            ProductLink.OfferCategory => "subscription_category WHERE category_id = @Id AND product_id",
            ProductLink.Tag => "product_tag WHERE tag_id = @Id AND product_id",
            ProductLink.Feature =>
                "product_feature f JOIN feature_value v ON v.id = f.feature_value_id WHERE v.feature_id = @Id AND f.product_id",
            ProductLink.Video => "video WHERE id = @Id AND product_id",
            ProductLink.VideoGroup => "video_group WHERE id = @Id AND product_id",
            ProductLink.Extract => "`extract` WHERE id = @Id AND product_id",
            _ => throw new ArgumentOutOfRangeException(nameof(link)),
        };
        return QueryAsync($"SELECT DISTINCT product_id FROM {from} > @After ORDER BY product_id LIMIT @Limit", after, limit, id, cancellationToken);
    }

    /// <summary>Categories that state a fact of a feature.</summary>
    /// <param name="feature">The feature.</param>
    /// <param name="after">The last number of the page before; <see cref="long.MinValue"/> for the first page.</param>
    /// <param name="limit">Most numbers; fewer mean that there are no more.</param>
    /// <param name="cancellationToken">Stops waiting.</param>
    public Task<List<long>> CategoriesWithFeatureAsync(long feature, long after, int limit, CancellationToken cancellationToken) => QueryAsync(
        "SELECT DISTINCT f.category_id FROM category_feature f JOIN feature_value v ON v.id = f.feature_value_id "
        + "WHERE v.feature_id = @Id AND f.category_id > @After ORDER BY f.category_id LIMIT @Limit",
        after,
        limit,
        feature,
        cancellationToken);

    /// <summary>Actors or directors that state a fact of a feature.</summary>
    /// <param name="kind"><see cref="CatalogKind.Actor"/> or <see cref="CatalogKind.Director"/>.</param>
    /// <param name="feature">The feature.</param>
    /// <param name="after">The last number of the page before; <see cref="long.MinValue"/> for the first page.</param>
    /// <param name="limit">Most numbers; fewer mean that there are no more.</param>
    /// <param name="cancellationToken">Stops waiting.</param>
    public Task<List<long>> PeopleWithFeatureAsync(
        CatalogKind kind, long feature, long after, int limit, CancellationToken cancellationToken) => QueryAsync(
        "SELECT DISTINCT f.person_id FROM person_feature f JOIN feature_value v ON v.id = f.feature_value_id "
        + $"WHERE v.feature_id = @Id AND f.kind = '{(kind == CatalogKind.Actor ? "actor" : "director")}' "
        + "AND f.person_id > @After ORDER BY f.person_id LIMIT @Limit",
        after,
        limit,
        feature,
        cancellationToken);

    /// <summary>Videos, seasons or extracts of a product.</summary>
    /// <param name="kind"><see cref="CatalogKind.Video"/>, <see cref="CatalogKind.VideoGroup"/> or <see cref="CatalogKind.Extract"/>.</param>
    /// <param name="product">The product.</param>
    /// <param name="after">The last number of the page before; <see cref="long.MinValue"/> for the first page.</param>
    /// <param name="limit">Most numbers; fewer mean that there are no more.</param>
    /// <param name="cancellationToken">Stops waiting.</param>
    public Task<List<long>> PartsAsync(CatalogKind kind, long product, long after, int limit, CancellationToken cancellationToken) =>
        FindAsync($"{Source(kind)} WHERE product_id = @Id", after, limit, product, cancellationToken);

    /// <summary>The season that a video belongs to; null when it belongs to none.</summary>
    /// <param name="video">The video.</param>
    /// <param name="cancellationToken">Stops waiting.</param>
    public Task<long?> VideoGroupOfAsync(long video, CancellationToken cancellationToken) => sql.UseAsync(
        session => session.FirstAsync<long?>("SELECT video_group_id FROM video WHERE id = @Id", new { Id = video }, cancellationToken), cancellationToken);

    private static string Source(CatalogKind kind) => kind switch
    {
        CatalogKind.Product => "product",
        CatalogKind.Category => "category",
        CatalogKind.Video => "video",
        CatalogKind.VideoGroup => "video_group",
        CatalogKind.Extract => "`extract`",
        CatalogKind.Actor => "person WHERE kind = 'actor'",
        CatalogKind.Director => "person WHERE kind = 'director'",
        CatalogKind.Tag => "tag",
        CatalogKind.Feature => "feature",
        _ => throw new ArgumentOutOfRangeException(nameof(kind)),
    };

    private Task<List<long>> FindAsync(string source, long after, int limit, long? id, CancellationToken cancellationToken)
    {
        var and = source.Contains(" WHERE ", StringComparison.Ordinal) ? "AND" : "WHERE";
        return QueryAsync($"SELECT id FROM {source} {and} id > @After ORDER BY id LIMIT @Limit", after, limit, id, cancellationToken);
    }

    private Task<List<long>> QueryAsync(string statement, long after, int limit, long? id, CancellationToken cancellationToken) => sql.UseAsync(
        session => session.QueryAsync<long>(statement, new { Id = id, After = after, Limit = limit }, cancellationToken), cancellationToken);
}
