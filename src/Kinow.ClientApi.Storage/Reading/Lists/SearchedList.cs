using Kinow.ClientApi.Core.Catalog;
using Kinow.ClientApi.Core.Paging;
using Kinow.ClientApi.Core.Search;
using Kinow.ClientApi.Storage.Reading.Fills;
using Kinow.ClientApi.Storage.Reading.Memory;

namespace Kinow.ClientApi.Storage.Reading.Lists;

/// <summary>Lists that the search engine finds. Those in memory are answered at once; the others are asked for together.</summary>
internal sealed class SearchedList<T>(Shelf<T> shelf, IFiller filler)
    where T : class
{
    private readonly MemoryRules rules = shelf.Rules;

    internal ValueTask<Page<T>[]> SearchAsync(
        ReadOnlyMemory<CatalogSearch> searches, CatalogAudience audience, CancellationToken cancellationToken)
    {
        var span = searches.Span;
        var pages = new Page<T>[span.Length];
        Filling<Page<T>>?[]? waits = null;
        var gathering = new Gathering(filler, audience.Level);
        var now = rules.Now;
        for (var i = 0; i < pages.Length; i++)
        {
            ref readonly var search = ref span[i];
            shelf.Kind.Search!.FieldOf(search.Scope);
            var cell = shelf.Pages.FindOrAdd(PageKey.Of(search, audience, shelf.Kind.DependsOnLanguage));
            if (cell.Held is { } held && now - held.At is var age && age <= rules.HardAge && held.Answers(audience.Instant, age))
            {
                pages[i] = held.Value;
                if (held.IsDegraded) audience.Level?.Degrade();
                if (age > rules.PageSoftAge && cell.TryBegin(now, rules.FillLimit, audience.Instant) is { } renewal)
                {
                    gathering.Add(new PageFill<T>(shelf, cell, renewal, search, audience) { IsAwaited = false });
                }

                continue;
            }

            var filling = cell.Begin(now, rules.FillLimit, audience.Instant, out var isMine);
            if (isMine) gathering.Add(new PageFill<T>(shelf, cell, filling, search, audience) { IsAwaited = true });
            (waits ??= new Filling<Page<T>>?[pages.Length])[i] = filling;
        }

        gathering.Send();
        return waits is null ? new(pages) : Waiting.ForAllAsync(pages, waits, audience.Level, cancellationToken);
    }
}
