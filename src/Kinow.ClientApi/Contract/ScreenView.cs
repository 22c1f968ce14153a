using Kinow.ClientApi.Core.Screens;
using Kinow.ClientApi.Core.Texts;

namespace Kinow.ClientApi.Contract;

/// <summary>A screen as an audience is shown it.</summary>
/// <param name="Screen">The screen.</param>
/// <param name="Audience">Who is shown it: what is on it follows from that.</param>
internal sealed record ScreenView(Screen Screen, DisplayAudience Audience)
{
    public long Id => Screen.Id;

    public string Slug => Screen.Slug;

    public LocalizedText Title => Screen.Title;
}
