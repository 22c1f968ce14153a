namespace Kinow.ClientApi.Tests.Screens;

/// <summary>A screen with all that its blocks show to everybody.</summary>
internal static class ScreenQuery
{
    public const string Whole = """
        query ($slug: String! = "home", $device: DeviceClass, $at: DateTime, $preview: String, $perPage: Int! = 30) {
          cms {
            screen(slug: $slug, device: $device, at: $at, preview: $preview) {
              id slug title
              blocks {
                __typename id title
                ... on HeroSliderBlock { slides { id title text image target { ...Target } } }
                ... on RailBlock { imageType target { ...Target } products(perPage: $perPage) { pagination { total } items { ...Product } } }
                ... on GridBlock { imageType columns target { ...Target } products(perPage: $perPage) { pagination { total } items { ...Product } } }
                ... on LiveNowBlock { imageType products(perPage: $perPage) { pagination { total } items { ...Product } } }
                ... on BannerBlock { text image target { ...Target } }
                ... on TextBlock { text target { ...Target } }
                ... on SpacerBlock { size }
              }
            }
          }
        }
        fragment Product on Product { id name type images { source type } }
        fragment Target on LinkTarget {
          __typename
          ... on ScreenTarget { slug }
          ... on PageTarget { slug }
          ... on UrlTarget { url }
          ... on SearchTarget { text }
          ... on ProductTarget { productId product { id name } }
          ... on CategoryTarget { categoryId category { id name } }
        }
        """;
}
