using System.Globalization;
using System.Net;
using System.Net.Http.Json;
using System.Text.Json;
using System.Xml.Linq;
using Kinow.ClientApi.Local.Pictures;
using Kinow.ClientApi.Local.Tests.Http;

namespace Kinow.ClientApi.Local.Tests.Pictures;

/// <summary>The pictures that the catalogue names are there, in the sizes that it names.</summary>
public sealed class PictureTests(LocalServer server) : IClassFixture<LocalServer>
{
    private const string Query =
        """
        {
          platform { logo favicon }
          settings { imageTypes { name width height } }
          cms {
            products(perPage: 40) {
              items {
                id name images { source type }
                extension {
                  ... on ProductTVOD { extracts { items { thumbnail cover } } videos(perPage: 2) { items { thumbnail cover } } }
                }
              }
            }
            actors(perPage: 5) { items { image } }
            directors(perPage: 5) { items { image } }
            categories(perPage: 5) { items { images { source type } } }
            channels(perPage: 3) { items { logo cover programs(perPage: 20) { items { thumbnail cover } } } }
            liveEvents(perPage: 5) { items { thumbnail cover } }
          }
        }
        """;

    [Fact]
    public async Task Every_address_of_the_catalogue_is_a_picture_of_the_size_that_is_named()
    {
        var data = await DataAsync();
        var sizes = data.GetProperty("settings").GetProperty("imageTypes").EnumerateArray().ToDictionary(
            static type => type.GetProperty("name").GetString()!,
            static type => (type.GetProperty("width").GetInt32(), type.GetProperty("height").GetInt32()));
        var typed = Objects(data).Where(static item => item.TryGetProperty("source", out _)).ToArray();
        Assert.NotEmpty(typed);
        foreach (var image in typed)
        {
            var picture = await PictureAsync(image.GetProperty("source").GetString()!);
            Assert.Equal(sizes[image.GetProperty("type").GetString()!], SizeOf(picture));
        }

        var others = Objects(data).SelectMany(static item => item.EnumerateObject())
            .Where(static member => member.Name is "thumbnail" or "cover" or "image" or "logo" or "favicon")
            .Where(static member => member.Value.ValueKind == JsonValueKind.String)
            .Select(static member => member.Value.GetString()!).Distinct().ToArray();
        Assert.True(others.Length > 20);
        foreach (var address in others) await PictureAsync(address);
    }

    [Fact]
    public async Task A_poster_shows_its_title_and_is_the_same_each_time()
    {
        var product = (await DataAsync()).GetProperty("cms").GetProperty("products").GetProperty("items").EnumerateArray()
            .First(static item => item.GetProperty("name").GetString()!.All(char.IsAsciiLetterOrDigit) is false
                && item.GetProperty("images").GetArrayLength() > 0 && item.GetProperty("name").GetString()!.All(char.IsAscii));
        var path = new Uri(product.GetProperty("images")[0].GetProperty("source").GetString()!).AbsolutePath;
        using var first = await server.GetAsync(path);
        using var again = await server.GetAsync(path, $"If-None-Match: {first.Headers.ETag}");
        Assert.Equal("public, max-age=86400", first.Headers.CacheControl?.ToString());
        Assert.Equal((HttpStatusCode.OK, HttpStatusCode.NotModified), (first.StatusCode, again.StatusCode));
        var text = string.Join(' ', XDocument.Parse(await first.Content.ReadAsStringAsync()).Descendants()
            .Where(static element => element.Name.LocalName == "text").Select(static element => element.Value));
        Assert.Equal(product.GetProperty("name").GetString(), text);
    }

    [Theory]
    [InlineData("/pictures/products/1/cover_huge.svg")]
    [InlineData("/pictures/products/999999/cover_large.svg")]
    [InlineData("/pictures/products/1/cover_large.png")]
    [InlineData("/pictures/products/x/cover_large.svg")]
    [InlineData("/pictures/products/-1/cover_large.svg")]
    [InlineData("/pictures/nothing/1/cover_large.svg")]
    [InlineData("/pictures/platform/secret.svg")]
    [InlineData("/pictures/products/1/thumbnail-x.svg")]
    [InlineData("/pictures/")]
    public async Task What_is_no_picture_is_not_there(string path)
    {
        using var answer = await server.GetAsync(path);
        Assert.Equal((HttpStatusCode.NotFound, "no-store"), (answer.StatusCode, answer.Headers.CacheControl?.ToString()));
    }

    [Theory]
    [InlineData("</text><script>alert(1)</script>")]
    [InlineData("\" onload=\"alert(1)")]
    [InlineData("&amp; ' <b> \u0001 \ud800 \uffff 🎬")]
    [InlineData("")]
    [InlineData("   ")]
    [InlineData("Donaudampfschifffahrtsgesellschaftskapitänsmützenabzeichenfabrikant")]
    public void What_a_title_says_is_text(string title)
    {
        foreach (var svg in new[]
        {
            PictureDrawing.OfScene(new(600, 900), "a", title), PictureDrawing.OfTitle(new(800, 310), title),
            PictureDrawing.OfPerson(new(600, 900), "a", title), PictureDrawing.OfSign(new(520, 96), "a", title),
        })
        {
            var picture = XDocument.Parse(svg);
            Assert.DoesNotContain(picture.Descendants(), static element => element.Name.LocalName is "script" or "b");
            Assert.DoesNotContain(picture.Descendants().Attributes(), static attribute => attribute.Name.LocalName == "onload");
        }
    }

    private async Task<JsonElement> DataAsync()
    {
        using var answer = await server.AskAsync(Query);
        var body = await answer.Content.ReadFromJsonAsync<JsonElement>();
        Assert.False(body.TryGetProperty("errors", out var errors), $"{errors}");
        return body.GetProperty("data");
    }

    private async Task<XElement> PictureAsync(string address)
    {
        using var answer = await server.GetAsync(new Uri(address).AbsolutePath);
        Assert.True(answer.IsSuccessStatusCode, $"{address}: {(int)answer.StatusCode}");
        Assert.Equal("image/svg+xml", answer.Content.Headers.ContentType?.MediaType);
        Assert.Equal("*", Assert.Single(answer.Headers.GetValues("Access-Control-Allow-Origin")));
        return XDocument.Parse(await answer.Content.ReadAsStringAsync()).Root!;
    }

    private static (int, int) SizeOf(XElement picture) => (Number(picture, "width"), Number(picture, "height"));

    private static int Number(XElement picture, string attribute) =>
        int.Parse(picture.Attribute(attribute)!.Value, CultureInfo.InvariantCulture);

    private static IEnumerable<JsonElement> Objects(JsonElement value) => value.ValueKind switch
    {
        JsonValueKind.Object => value.EnumerateObject().SelectMany(static member => Objects(member.Value)).Prepend(value),
        JsonValueKind.Array => value.EnumerateArray().SelectMany(Objects),
        _ => [],
    };
}
