using System.Collections.Immutable;
using Kinow.ClientApi.Core.Screens;

namespace Kinow.ClientApi.Contract;

/// <summary>Large pictures, one at a time.</summary>
internal sealed class HeroSliderBlock(string id, ScreenBlock block, ImmutableArray<HeroSlideView> slides) : ScreenBlockView(id, block)
{
    public ImmutableArray<HeroSlideView> Slides => slides;
}
