using Kinow.ClientApi.Core.Screens;

namespace Kinow.ClientApi.Contract;

/// <summary>Products in rows and columns.</summary>
internal sealed class GridBlock(string id, ScreenBlock block, BlockContent content, LinkTargetView? target)
    : ProductsBlock(id, block, content)
{
    public int? Columns => Block.Columns;

    public LinkTargetView? Target => target;
}
