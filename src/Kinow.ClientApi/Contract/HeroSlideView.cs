using Kinow.ClientApi.Core.Screens;
using Kinow.ClientApi.Core.Texts;

namespace Kinow.ClientApi.Contract;

/// <summary>A slide as it is shown.</summary>
internal sealed class HeroSlideView(string id, HeroSlide slide, LinkTargetView? target)
{
    public string Id => id;

    public LocalizedText Title => slide.Title;

    public LocalizedText Text => slide.Text;

    public LocalizedText Image => slide.Image;

    public LinkTargetView? Target => target;
}
