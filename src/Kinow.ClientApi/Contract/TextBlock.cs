using Kinow.ClientApi.Core.Screens;
using Kinow.ClientApi.Core.Texts;

namespace Kinow.ClientApi.Contract;

/// <summary>A text.</summary>
internal sealed class TextBlock(string id, ScreenBlock block, LinkTargetView? target) : ScreenBlockView(id, block)
{
    public LocalizedText Text => Block.Text;

    public LinkTargetView? Target => target;
}
