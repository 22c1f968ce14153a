using Kinow.ClientApi.Core.Screens;

namespace Kinow.ClientApi.Contract;

/// <summary>Room between blocks.</summary>
internal sealed class SpacerBlock(string id, ScreenBlock block) : ScreenBlockView(id, block)
{
    public SpacerSize Size => Block.Size ?? SpacerSize.Medium;
}
