namespace Kinow.ClientApi.Core.Screens.Format;

/// <summary>The words of documents.</summary>
internal static class LayoutWords
{
    public static readonly LayoutWords<ScreenBlockType> BlockTypes = new(
        (ScreenBlockType.HeroSlider, "hero-slider"), (ScreenBlockType.Rail, "rail"), (ScreenBlockType.Grid, "grid"),
        (ScreenBlockType.Banner, "banner"), (ScreenBlockType.ContinueWatching, "continue-watching"), (ScreenBlockType.MyList, "my-list"),
        (ScreenBlockType.Recommendations, "recommendations"), (ScreenBlockType.LiveNow, "live-now"), (ScreenBlockType.Text, "text"),
        (ScreenBlockType.Spacer, "spacer"));

    public static readonly LayoutWords<DeviceClass> Devices = new(
        (DeviceClass.Phone, "phone"), (DeviceClass.Tablet, "tablet"), (DeviceClass.Television, "television"),
        (DeviceClass.Computer, "computer"));

    public static readonly LayoutWords<SpacerSize> Sizes =
        new((SpacerSize.Small, "small"), (SpacerSize.Medium, "medium"), (SpacerSize.Large, "large"));

    public static readonly LayoutWords<MenuPlace> Places = new([.. MenuPlaces.All]);

    public static readonly LayoutWords<ContentPageType> PageTypes =
        new((ContentPageType.Other, "other"), (ContentPageType.Legal, "legal"), (ContentPageType.Help, "help"));

    public static readonly LayoutWords<LinkTargetType> Targets = new(
        (LinkTargetType.Screen, "screen"), (LinkTargetType.Product, "product"), (LinkTargetType.Category, "category"),
        (LinkTargetType.Page, "page"), (LinkTargetType.Url, "url"), (LinkTargetType.Search, "search"));
}
