using System.Collections.Concurrent;
using System.Collections.Immutable;
using System.Globalization;
using Kinow.ClientApi.Core.Catalog;
using Kinow.ClientApi.Core.Kinds;
using Kinow.ClientApi.ReadModel.Rebuilding;
using Kinow.ClientApi.Search.Documents;
using Kinow.ClientApi.TestSupport;

namespace Kinow.ClientApi.ReadModel.Tests.Rebuilding;

/// <summary>A database of categories and tags, with a clock that each change moves on.</summary>
internal sealed class ListSource : IRebuildSource
{
    private static readonly DocumentMaker Documents = new(Catalog.Content.Settings);
    private static readonly RebuildSection Categories = new("category", [DocumentKinds.Of(ItemKinds.Category)]);
    private static readonly RebuildSection Tags = new("tag", [DocumentKinds.Of(ItemKinds.Tag)]);

    private readonly ConcurrentDictionary<long, int> positions = [];
    private long clock = 1_000;

    internal int Reads { get; private set; }

    /// <summary>Is called before each chunk is handed out, after its rows were read.</summary>
    internal Func<int, Task> BeforeChunk { get; set; } = static _ => Task.CompletedTask;

    public ImmutableArray<RebuildSection> Sections => [Categories, Tags];

    /// <summary>Changes a row and reads it back, like a notification does.</summary>
    internal DocumentWrite Set(long id, int position)
    {
        positions[id] = position;
        return Make(id, position, Interlocked.Increment(ref clock));
    }

    internal DocumentWrite Delete(long id)
    {
        positions.TryRemove(id, out _);
        return DocumentWrite.Tombstone(
            DocumentKinds.Of(ItemKinds.Category), id.ToString(CultureInfo.InvariantCulture), Interlocked.Increment(ref clock));
    }

    internal IEnumerable<(long Id, int Position)> Rows => positions.Select(static row => (row.Key, row.Value)).Order();

    public async Task<RebuildChunk> ReadAsync(RebuildSection section, string after, CancellationToken cancellationToken)
    {
        if (section == Tags)
        {
            return after.Length > 0 ? RebuildChunk.End : new([Documents.Of(Core.Kinds.ItemKinds.Tag, new Tag(1, default, "x"), 1)], "1");
        }
        var version = Interlocked.Read(ref clock);
        var from = after.Length == 0 ? 0 : long.Parse(after, CultureInfo.InvariantCulture);
        DocumentWrite[] chunk = [.. Rows.Where(row => row.Id > from).Take(10).Select(row => Make(row.Id, row.Position, version))];
        await BeforeChunk(++Reads);
        cancellationToken.ThrowIfCancellationRequested();
        return chunk.Length == 0 ? RebuildChunk.End : new(chunk, chunk[^1].Id);
    }

    private static DocumentWrite Make(long id, int position, long version) =>
        Documents.Of(Core.Kinds.ItemKinds.Category, new Category { Id = id, Position = position }, version);
}
