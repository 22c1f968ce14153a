using Kinow.ClientApi.Core.Catalog;

namespace Kinow.ClientApi.Contract;

/// <summary>Leads to a category.</summary>
internal sealed class CategoryTarget(Category category) : LinkTargetView
{
    public long CategoryId => category.Id;

    public Category? Category => category;
}
