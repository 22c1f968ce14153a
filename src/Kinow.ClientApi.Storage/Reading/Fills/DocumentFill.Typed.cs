using Kinow.ClientApi.Storage.Reading.Documents;
using Kinow.ClientApi.Storage.Reading.Memory;
using Kinow.ClientApi.Storage.Reading.Origins;

namespace Kinow.ClientApi.Storage.Reading.Fills;

/// <summary>A document of one kind that is to be read by its id.</summary>
internal sealed class DocumentFill<T>(Shelf<T> shelf, long id, MemoryCell<Document<T>> cell, Filling<Document<T>> filling) : DocumentFill
    where T : class
{
    internal override string Kind => shelf.Kind.Name;

    internal override string Id { get; } = shelf.Kind.TextOf(id);

    internal override void Accept(long version, ReadOnlySpan<byte> source)
    {
        var known = cell.Held?.Value;
        End(known is not null && known.Version >= version ? known : shelf.Parse(version, source), isDegraded: false);
    }

    internal override void AcceptNone() => End(Document<T>.None, isDegraded: true);

    internal override async Task LoadAsync(ICatalogOrigin origin, IReadOnlyList<DocumentFill> fills, CancellationToken cancellationToken)
    {
        var typed = fills.Cast<DocumentFill<T>>().ToList();
        var loaded = await origin.LoadAsync(shelf.Kind, [.. typed.Select(static fill => fill.Key)], cancellationToken);
        foreach (var fill in typed) fill.End(loaded.GetValueOrDefault(fill.Key) ?? Document<T>.None, isDegraded: !IsMissed);
        if (IsMissed && loaded.Count > 0) origin.WriteForward(shelf.Kind, loaded);
    }

    internal override void Fail(Exception reason)
    {
        IsDone = true;
        cell.End(filling, reason, shelf.Rules.Now, shelf.Rules.StaleAge);
    }

    private long Key => id;

    private void End(Document<T> document, bool isDegraded)
    {
        IsDone = true;
        shelf.Documents.Grow(cell.End(filling, document, document.Weight, isDegraded));
    }
}
