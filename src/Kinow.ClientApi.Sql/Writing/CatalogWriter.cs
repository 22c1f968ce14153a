using Kinow.ClientApi.Core.Catalog;
using Kinow.ClientApi.Core.Kinds;
using Kinow.ClientApi.Core.Reading;
using Kinow.ClientApi.Sql.Connections;
using Kinow.ClientApi.Sql.Tables;

namespace Kinow.ClientApi.Sql.Writing;

/// <summary>
/// Fills an empty database with a catalogue. What is read back is equal to what was written; lists whose items have positions come back in
/// the order of these. No change is told to anybody: rebuild the read model afterwards.
/// </summary>
/// <param name="sql">The database, with its schema up to date.</param>
public sealed class CatalogWriter(SqlDatabase sql)
{
    private const int Batch = 250;

    /// <summary>Writes a catalogue, a batch of products a transaction.</summary>
    /// <param name="content">The catalogue.</param>
    /// <param name="written">Told the number of products written so far.</param>
    /// <param name="cancellationToken">Stops between batches; those written stay.</param>
    /// <exception cref="CatalogExistsException">The database holds a platform already.</exception>
    /// <exception cref="ArgumentException">Something of the catalogue has no place in the tables; the message says what.</exception>
    public Task WriteAsync(CatalogContent content, Action<int>? written, CancellationToken cancellationToken) => sql.UseAsync(
        async session =>
        {
            if (await session.FirstAsync<long?>("SELECT id FROM platform LIMIT 1", null, cancellationToken) is not null)
                throw new CatalogExistsException();
            await session.ExecuteAsync("SET @`kinow_bulk` = 1", null, cancellationToken);
            await WriteAsync(session, content, written, cancellationToken);
            return true;
        },
        cancellationToken);

    private static async Task WriteAsync(
        SqlSession session, CatalogContent content, Action<int>? written, CancellationToken cancellationToken)
    {
        var bulk = new BulkRows();
        var languages = new LanguageIds(content.Settings.Languages);
        new SettingsRows(bulk, languages).Add(content.Platform, content.Settings);
        var rows = new CatalogRows(bulk, languages, new FactIds(bulk, languages, content.Features));
        foreach (var tag in content.Tags) rows.Add(tag);
        foreach (var group in content.CustomerGroups) rows.Add(group);
        foreach (var operation in content.Of(ItemKinds.RegisteredOperation)) bulk.Add(RegisteredOperationTable.Map, operation);
        foreach (var voucher in content.Of(ItemKinds.Voucher)) rows.Add(voucher);
        foreach (var screen in content.Of(ItemKinds.Screen)) bulk.Add(ScreenTable.Map, screen);
        foreach (var menu in content.Of(ItemKinds.Menu)) bulk.Add(MenuTable.Map, menu);
        foreach (var page in content.Of(ItemKinds.ContentPage)) bulk.Add(ContentPageTable.Map, page);
        new LiveRows(bulk, languages, rows).Add(content);
        foreach (var category in ParentsFirst(content.Categories)) rows.Add(category);
        foreach (var person in content.Actors) rows.Add(person);
        foreach (var person in content.Directors) rows.Add(person);
        var products = new ProductRows(bulk, languages, rows);
        var done = 0;
        foreach (var batch in content.Products.Chunk(Batch).DefaultIfEmpty([]))
        {
            foreach (var product in batch) products.Add(product);
            session.Begin();
            await bulk.FlushAsync(session, cancellationToken);
            await session.CommitAsync(cancellationToken);
            written?.Invoke(done += batch.Length);
        }
    }

    private static IEnumerable<Category> ParentsFirst(IReadOnlyCollection<Category> categories)
    {
        var waiting = categories.ToLookup(static category => category.ParentId);
        var known = categories.Select(static category => category.Id).ToHashSet();
        var ready = new Queue<Category>(categories.Where(category => category.ParentId is not { } parent || !known.Contains(parent)));
        while (ready.TryDequeue(out var next))
        {
            yield return next;
            foreach (var child in waiting[next.Id]) ready.Enqueue(child);
        }
    }
}
