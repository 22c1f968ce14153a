using Kinow.ClientApi.Core.Screens;

namespace Kinow.ClientApi.Contract;

/// <summary>A block that shows products of the catalogue.</summary>
/// <param name="content">Where they are.</param>
internal abstract class ProductsBlock(string id, ScreenBlock block, BlockContent content) : ScreenBlockView(id, block)
{
    public string? ImageType => Block.ImageType;

    /// <summary>Where the products are.</summary>
    public BlockContent Content => content;
}
