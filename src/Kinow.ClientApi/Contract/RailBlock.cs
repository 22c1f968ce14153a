using Kinow.ClientApi.Core.Screens;

namespace Kinow.ClientApi.Contract;

/// <summary>A row of products.</summary>
internal sealed class RailBlock(string id, ScreenBlock block, BlockContent content, LinkTargetView? target)
    : ProductsBlock(id, block, content)
{
    public LinkTargetView? Target => target;
}
