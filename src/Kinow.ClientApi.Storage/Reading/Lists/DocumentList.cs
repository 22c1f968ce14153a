using Kinow.ClientApi.Core.Catalog;
using Kinow.ClientApi.Storage.Listing;
using Kinow.ClientApi.Storage.Reading.Documents;
using Kinow.ClientApi.Storage.Reading.Fills;
using Kinow.ClientApi.Storage.Reading.Memory;

namespace Kinow.ClientApi.Storage.Reading.Lists;

/// <summary>Documents by id. Those in memory are answered at once; the others are asked for together.</summary>
internal sealed class DocumentList<T>(Shelf<T> shelf, IFiller filler)
    where T : class
{
    private readonly MemoryRules rules = shelf.Rules;

    internal ReadKind<T> Kind => shelf.Kind;

    /// <summary>Reads what an audience sees; null where there is nothing to see.</summary>
    internal ValueTask<T?[]> GetAsync(ReadOnlyMemory<long> ids, CatalogAudience audience, CancellationToken cancellationToken)
    {
        var documents = ReadAsync(ids.Span, audience.Level, rules.HardAge, cancellationToken);
        return documents.IsCompletedSuccessfully ? new(Show(documents.Result, audience)) : WaitAsync(documents, audience);
    }

    /// <summary>Reads documents whoever may see them, in the order of the ids.</summary>
    internal ValueTask<Document<T>[]> ReadAsync(
        ReadOnlySpan<long> ids, ReadLevel? level, long hardAge, CancellationToken cancellationToken)
    {
        var documents = new Document<T>[ids.Length];
        Filling<Document<T>>?[]? waits = null;
        var gathering = new Gathering(filler, level);
        var now = rules.Now;
        for (var i = 0; i < documents.Length; i++)
        {
            var cell = shelf.Documents.FindOrAdd(ids[i]);
            if (cell.Held is { } held && now - held.At is var age && age <= hardAge)
            {
                documents[i] = held.Value;
                if (held.IsDegraded) level?.Degrade();
                if (age > rules.DocumentSoftAge && cell.TryBegin(now, rules.FillLimit, default) is { } renewal)
                {
                    gathering.Add(new DocumentFill<T>(shelf, ids[i], cell, renewal) { IsAwaited = false });
                }

                continue;
            }

            var filling = cell.Begin(now, rules.FillLimit, default, out var isMine);
            if (isMine) gathering.Add(new DocumentFill<T>(shelf, ids[i], cell, filling) { IsAwaited = true });
            (waits ??= new Filling<Document<T>>?[documents.Length])[i] = filling;
        }

        gathering.Send();
        return waits is null ? new(documents) : Waiting.ForAllAsync(documents, waits, level, cancellationToken);
    }

    private async ValueTask<T?[]> WaitAsync(ValueTask<Document<T>[]> documents, CatalogAudience audience) => Show(await documents, audience);

    private T?[] Show(Document<T>[] documents, CatalogAudience audience)
    {
        var shown = new T?[documents.Length];
        var validity = new Validity(audience.Instant);
        for (var i = 0; i < shown.Length; i++) shown[i] = shelf.Kind.Show(documents[i], audience, ref validity);
        return shown;
    }
}
