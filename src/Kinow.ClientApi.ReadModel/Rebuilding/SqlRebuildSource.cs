using System.Collections.Frozen;
using System.Collections.Immutable;
using Kinow.ClientApi.Core.Kinds;
using Kinow.ClientApi.Search.Documents;
using Kinow.ClientApi.Search.Documents.Bodies;
using Kinow.ClientApi.Sql.Connections;
using Kinow.ClientApi.Sql.Reading;

namespace Kinow.ClientApi.ReadModel.Rebuilding;

/// <summary>Everything in the database that the read model is made of, as documents, section by section and in the order of ids.</summary>
public sealed class SqlRebuildSource : IRebuildSource
{
    private const int BatchSize = 250;

    private readonly SqlDatabase sql;
    private readonly CatalogLoader catalog;
    private readonly CatalogIds ids;
    private readonly AccountLoader accounts;
    private readonly FrozenDictionary<RebuildSection, Func<string, CancellationToken, Task<RebuildChunk>>> readers;
    private PlatformContent? platform;

    /// <summary>A source over a database.</summary>
    public SqlRebuildSource(SqlDatabase sql)
    {
        (this.sql, catalog, ids, accounts) = (sql, new(sql), new(sql), new(sql));
        (RebuildSection Section, Func<string, CancellationToken, Task<RebuildChunk>> Read)[] sections =
        [
            (new("settings", [DocumentKinds.Settings]), SettingsAsync),
            .. ItemKinds.Stored.Where(static kind => kind.Owner is null).Select(Section),
            (new("accounts", [DocumentKinds.Users]), AccountsAsync),
        ];
        Sections = [.. sections.Select(static section => section.Section)];
        readers = sections.ToFrozenDictionary(static section => section.Section, static section => section.Read);
    }

    /// <inheritdoc/>
    public ImmutableArray<RebuildSection> Sections { get; }

    /// <summary>How many documents there are about: for progress bars.</summary>
    public async Task<long> CountAsync(CancellationToken cancellationToken)
    {
        var count = 1 + await sql.UseAsync(
            session => session.FirstAsync<long>("SELECT COUNT(*) FROM customer", null, cancellationToken), cancellationToken);
        foreach (var kind in StoredKinds.All) count += await ids.CountAsync(kind, cancellationToken);
        return count;
    }

    /// <inheritdoc/>
    /// <exception cref="NoCatalogueException">The database holds no platform.</exception>
    public Task<RebuildChunk> ReadAsync(RebuildSection section, string after, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(section);
        ArgumentNullException.ThrowIfNull(after);
        return readers[section](after, cancellationToken);
    }

    // What has an owner is written with it.
    private (RebuildSection Section, Func<string, CancellationToken, Task<RebuildChunk>> Read) Section(ItemKind kind) => (
        new(kind.Name, [.. ItemKinds.Stored.Where(other => other == kind || other.Owner == kind).Select(DocumentKinds.Of)]),
        kind.Accept(new ItemReader(this)));

    private async Task<RebuildChunk> AccountsAsync(string after, CancellationToken cancellationToken)
    {
        var last = after.Length == 0 ? Guid.Empty : Guid.Parse(after);
        while (await accounts.IdsAsync(last, BatchSize, cancellationToken) is { Count: > 0 } page)
        {
            last = page[^1];
            var (version, users) = await accounts.UsersAsync(page, cancellationToken);
            if (users.Length > 0) return new(Array.ConvertAll(users, user => DocumentMaker.Of(user, version)), last.ToString("D"));
        }

        return RebuildChunk.End;
    }

    private async Task<RebuildChunk> SettingsAsync(string after, CancellationToken cancellationToken)
    {
        if (after.Length > 0) return RebuildChunk.End;
        var read = await catalog.PlatformAsync(cancellationToken);
        return read.Value is { } now
            ? new([new DocumentMaker(now.Settings).Of(now.Platform, read.Version)], PlatformDocument.Id)
            : throw new NoCatalogueException();
    }

    private async Task<PlatformContent> PlatformAsync(CancellationToken cancellationToken) =>
        platform ??= (await catalog.PlatformAsync(cancellationToken)).Value ?? throw new NoCatalogueException();

    private sealed class ItemReader(SqlRebuildSource source) : IItemKindVisitor<Func<string, CancellationToken, Task<RebuildChunk>>>
    {
        public Func<string, CancellationToken, Task<RebuildChunk>> Visit<T>(ItemKind<T> kind)
            where T : class => (after, cancellationToken) => ReadAsync(kind, after, cancellationToken);

        // A page whose rows went away between the two reads is not the end: the next one is looked at.
        private async Task<RebuildChunk> ReadAsync<T>(ItemKind<T> kind, string after, CancellationToken cancellationToken)
            where T : class
        {
            var maker = new DocumentMaker((await source.PlatformAsync(cancellationToken)).Settings);
            var last = after.Length == 0 ? long.MinValue : DocumentId.Parse(after);
            while (await source.ids.ListAsync(StoredKinds.Of(kind), last, BatchSize, cancellationToken) is { Count: > 0 } page)
            {
                last = page[^1];
                var (version, found) = await source.catalog.LoadAsync(kind, page, cancellationToken);

                // Finished here, while the engine takes the documents before these.
                DocumentWrite[] writes = [.. found.SelectMany(item => maker.WithParts(kind, item.Item, version)).Select(w => w.Finish())];
                if (writes.Length > 0) return new(writes, DocumentId.Of(last));
            }

            return RebuildChunk.End;
        }
    }
}
