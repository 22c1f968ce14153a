namespace Kinow.ClientApi.Core.Screens;

/// <summary>The items of the catalogue that layouts name.</summary>
public sealed class LayoutNames
{
    private readonly HashSet<long> products = [];
    private readonly HashSet<long> categories = [];

    /// <summary>The products, each once.</summary>
    public IReadOnlyCollection<long> Products => products;

    /// <summary>The categories, each once.</summary>
    public IReadOnlyCollection<long> Categories => categories;

    /// <summary>What blocks name.</summary>
    public static LayoutNames Of(IEnumerable<ScreenBlock> blocks)
    {
        ArgumentNullException.ThrowIfNull(blocks);
        var names = new LayoutNames();
        foreach (var block in blocks)
        {
            names.Add(block.Target);
            foreach (var slide in block.Slides) names.Add(slide.Target);
            if (block.Products?.CategoryId is { } category) names.categories.Add(category);
            if (block.Products?.Ids is { } ids) names.products.UnionWith(ids);
        }

        return names;
    }

    /// <summary>What entries of menus name.</summary>
    public static LayoutNames Of(IEnumerable<MenuItem> items)
    {
        ArgumentNullException.ThrowIfNull(items);
        var names = new LayoutNames();
        foreach (var item in items)
        {
            names.Add(item.Target);
            foreach (var below in item.Items) names.Add(below.Target);
        }

        return names;
    }

    private void Add(LinkTarget? target)
    {
        if (target?.Type == LinkTargetType.Product) products.Add(target.Id);
        if (target?.Type == LinkTargetType.Category) categories.Add(target.Id);
    }
}
