using Kinow.ClientApi.Core.Paging;
using Kinow.ClientApi.Core.Reading;

namespace Kinow.ClientApi.Embedded;

/// <summary>Adds to items of one kind, as they are found, what is no part of the content.</summary>
/// <typeparam name="TItem">The type of these items; all others stay as they are.</typeparam>
internal sealed class PresentItems<TItem>(Func<TItem, PresentItem<TItem>> add)
    where TItem : class
{
    /// <summary>Pages as they were found, with what is added.</summary>
    public Page<T>[] Of<T>(Page<T>[] pages, ReadContext context) => pages is Page<TItem>[] found
        ? (Page<T>[])(object)Array.ConvertAll(found, page => page with { Items = [.. page.Items.Select(item => Add(item, context))] })
        : pages;

    /// <summary>Items as they were found, with what is added.</summary>
    public T?[] Of<T>(T?[] items, ReadContext context)
        where T : class => items is TItem?[] found
        ? (T?[])(object)Array.ConvertAll(found, item => item is null ? null : Add(item, context))
        : items;

    private TItem Add(TItem item, ReadContext context)
    {
        var present = add(item);
        context.HoldsUntil(present.Until);
        return present.Item;
    }
}
