using Kinow.ClientApi.Core.Catalog;

namespace Kinow.ClientApi.Contract;

/// <summary>Leads to a product.</summary>
internal sealed class ProductTarget(Product product) : LinkTargetView
{
    public long ProductId => product.Id;

    public Product? Product => product;
}
