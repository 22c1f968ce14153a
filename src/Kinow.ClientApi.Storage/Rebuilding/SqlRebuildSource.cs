using System.Collections.Immutable;
using System.Globalization;
using Kinow.ClientApi.Core.Catalog;
using Kinow.ClientApi.Storage.Aurora.Connections;
using Kinow.ClientApi.Storage.Aurora.Reading;
using Kinow.ClientApi.Storage.Elasticsearch.Documents;
using Kinow.ClientApi.Storage.Elasticsearch.Rebuilding;

namespace Kinow.ClientApi.Storage.Rebuilding;

/// <summary>Everything in the database that the read model is made of, as documents, section by section and in the order of ids.</summary>
/// <param name="sql">The database.</param>
public sealed class SqlRebuildSource(SqlDatabase sql) : IRebuildSource
{
    private const int Batch = 250;
    private const string SettingsSection = "settings";
    private const string ProductSection = "products";
    private const string AccountSection = "accounts";

    private static readonly (string Section, CatalogKind Kind, DocumentKind Documents)[] Plain =
    [
        ("categories", CatalogKind.Category, DocumentKinds.Categories),
        ("actors", CatalogKind.Actor, DocumentKinds.Actors),
        ("directors", CatalogKind.Director, DocumentKinds.Directors),
        ("tags", CatalogKind.Tag, DocumentKinds.Tags),
        ("features", CatalogKind.Feature, DocumentKinds.Features),
    ];

    private readonly CatalogLoader catalog = new(sql);
    private readonly CatalogIds ids = new(sql);
    private readonly AccountLoader accounts = new(sql);
    private PlatformContent? platform;

    /// <inheritdoc/>
    public ImmutableArray<RebuildSection> Sections { get; } =
    [
        new(SettingsSection, [DocumentKinds.Settings]),
        .. Plain.Select(static plain => new RebuildSection(plain.Section, [plain.Documents])),
        new(ProductSection, [DocumentKinds.Products, DocumentKinds.Videos, DocumentKinds.VideoGroups, DocumentKinds.Extracts]),
        new(AccountSection, [DocumentKinds.Users]),
    ];

    /// <summary>How many documents there are about: for progress bars.</summary>
    /// <param name="cancellationToken">Stops it.</param>
    public async Task<long> CountAsync(CancellationToken cancellationToken)
    {
        var count = 1 + await sql.UseAsync(session => session.FirstAsync<long>("SELECT COUNT(*) FROM customer", null, cancellationToken), cancellationToken);
        foreach (var kind in Enum.GetValues<CatalogKind>()) count += await ids.CountAsync(kind, cancellationToken);
        return count;
    }

    /// <inheritdoc/>
    /// <exception cref="InvalidOperationException">The database holds no platform.</exception>
    public async Task<RebuildChunk> ReadAsync(RebuildSection section, string after, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(section);
        var documents = new CatalogDocuments((await PlatformAsync(cancellationToken)).Settings);
        switch (section.Name)
        {
            case SettingsSection:
                return after.Length == 0 ? await SettingsAsync(cancellationToken) : RebuildChunk.End;
            case AccountSection:
                return await AccountsAsync(after.Length == 0 ? Guid.Empty : Guid.Parse(after), cancellationToken);
            case ProductSection:
                return await NextAsync(CatalogKind.Product, after, ProductsAsync, cancellationToken);
            default:
                var kind = Array.Find(Plain, plain => plain.Section == section.Name).Kind;
                return await NextAsync(kind, after, page => ItemsAsync(kind, page, documents, cancellationToken), cancellationToken);
        }

        async Task<DocumentWrite[]> ProductsAsync(List<long> page)
        {
            var read = await catalog.ProductsAsync(page, cancellationToken);
            return [.. read.Value.SelectMany(product => documents.OfProduct(product, read.Version))];
        }
    }

    private async Task<DocumentWrite[]> ItemsAsync(CatalogKind kind, List<long> page, CatalogDocuments documents, CancellationToken cancellationToken) => kind switch
    {
        CatalogKind.Category => Writes(await catalog.CategoriesAsync(page, cancellationToken), documents.Of),
        CatalogKind.Actor => Writes(await catalog.PeopleAsync(PersonKind.Actor, page, cancellationToken), documents.Of),
        CatalogKind.Director => Writes(await catalog.PeopleAsync(PersonKind.Director, page, cancellationToken), documents.Of),
        CatalogKind.Tag => Writes(await catalog.TagsAsync(page, cancellationToken), documents.Of),
        _ => Writes(await catalog.FeaturesAsync(page, cancellationToken), documents.Of),
    };

    private static DocumentWrite[] Writes<T>(Versioned<T[]> read, Func<T, long, DocumentWrite> write) =>
        [.. read.Value.Select(item => write(item, read.Version))];

    // A page whose rows went away between the two readings is no end: the next one is looked at.
    private async Task<RebuildChunk> NextAsync(
        CatalogKind kind, string after, Func<List<long>, Task<DocumentWrite[]>> read, CancellationToken cancellationToken)
    {
        var last = after.Length == 0 ? long.MinValue : long.Parse(after, CultureInfo.InvariantCulture);
        while (await ids.ListAsync(kind, last, Batch, cancellationToken) is { Count: > 0 } page)
        {
            last = page[^1];
            if (await read(page) is { Length: > 0 } writes) return new(writes, last.ToString(CultureInfo.InvariantCulture));
        }

        return RebuildChunk.End;
    }

    private async Task<RebuildChunk> AccountsAsync(Guid last, CancellationToken cancellationToken)
    {
        while (await accounts.IdsAsync(last, Batch, cancellationToken) is { Count: > 0 } page)
        {
            last = page[^1];
            var read = await accounts.UsersAsync(page, cancellationToken);
            if (read.Value.Length > 0) return new(Writes(read, CatalogDocuments.Of), last.ToString("D"));
        }

        return RebuildChunk.End;
    }

    private async Task<RebuildChunk> SettingsAsync(CancellationToken cancellationToken)
    {
        var read = await catalog.PlatformAsync(cancellationToken);
        return read.Value is { } now ? new([new CatalogDocuments(now.Settings).Of(now.Platform, read.Version)], SettingsSection) : throw NoPlatform();
    }

    private async Task<PlatformContent> PlatformAsync(CancellationToken cancellationToken) =>
        platform ??= (await catalog.PlatformAsync(cancellationToken)).Value ?? throw NoPlatform();

    private static InvalidOperationException NoPlatform() => new("The database holds no catalogue.");
}
