using Kinow.ClientApi.Core.Values;

namespace Kinow.ClientApi.Core.Screens.Format;

/// <summary>The words of documents.</summary>
internal static class LayoutWords
{
    public static readonly EnumNames<ScreenBlockType> BlockTypes = new(
        StringComparison.Ordinal,
        (ScreenBlockType.HeroSlider, "hero-slider"), (ScreenBlockType.Rail, "rail"), (ScreenBlockType.Grid, "grid"),
        (ScreenBlockType.Banner, "banner"), (ScreenBlockType.ContinueWatching, "continue-watching"), (ScreenBlockType.MyList, "my-list"),
        (ScreenBlockType.Recommendations, "recommendations"), (ScreenBlockType.LiveNow, "live-now"), (ScreenBlockType.Text, "text"),
        (ScreenBlockType.Spacer, "spacer"));

    public static readonly EnumNames<DeviceClass> Devices = new(
        StringComparison.Ordinal,
        (DeviceClass.Phone, "phone"), (DeviceClass.Tablet, "tablet"), (DeviceClass.Television, "television"),
        (DeviceClass.Computer, "computer"));

    public static readonly EnumNames<SpacerSize> Sizes =
        new(StringComparison.Ordinal, (SpacerSize.Small, "small"), (SpacerSize.Medium, "medium"), (SpacerSize.Large, "large"));

    public static readonly EnumNames<MenuPlace> Places = MenuPlaces.Names;

    public static readonly EnumNames<ContentPageType> PageTypes =
        new(StringComparison.Ordinal, (ContentPageType.Other, "other"), (ContentPageType.Legal, "legal"), (ContentPageType.Help, "help"));

    public static readonly EnumNames<LinkTargetType> Targets = new(
        StringComparison.Ordinal,
        (LinkTargetType.Screen, "screen"), (LinkTargetType.Product, "product"), (LinkTargetType.Category, "category"),
        (LinkTargetType.Page, "page"), (LinkTargetType.Url, "url"), (LinkTargetType.Search, "search"));
}
