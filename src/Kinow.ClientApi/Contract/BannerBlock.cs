using Kinow.ClientApi.Core.Screens;
using Kinow.ClientApi.Core.Texts;

namespace Kinow.ClientApi.Contract;

/// <summary>A picture with a text.</summary>
internal sealed class BannerBlock(string id, ScreenBlock block, LinkTargetView? target) : ScreenBlockView(id, block)
{
    public LocalizedText Text => Block.Text;

    public LocalizedText Image => Block.Image;

    public LinkTargetView? Target => target;
}
