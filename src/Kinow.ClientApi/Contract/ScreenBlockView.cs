using Kinow.ClientApi.Core.Screens;
using Kinow.ClientApi.Core.Texts;

namespace Kinow.ClientApi.Contract;

/// <summary>A block of a screen as it is shown.</summary>
/// <param name="id">Identifier.</param>
/// <param name="block">The block.</param>
internal abstract class ScreenBlockView(string id, ScreenBlock block)
{
    public string Id => id;

    public LocalizedText Title => Block.Title;

    protected ScreenBlock Block { get; } = block;
}
