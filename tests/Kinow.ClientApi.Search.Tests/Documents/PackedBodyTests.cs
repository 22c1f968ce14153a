using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.Json.Serialization.Metadata;
using Kinow.ClientApi.Core.Accounts;
using Kinow.ClientApi.Core.Kinds;
using Kinow.ClientApi.Core.Values;
using Kinow.ClientApi.Search.Documents;
using Kinow.ClientApi.Search.Documents.Bodies;
using Kinow.ClientApi.TestSupport;

namespace Kinow.ClientApi.Search.Tests.Documents;

public sealed class PackedBodyTests
{
    private static readonly DocumentMaker Documents = new(Catalog.Content.Settings);

    private static readonly JsonTypeInfo<string[]> Texts =
        (JsonTypeInfo<string[]>)JsonSerializerOptions.Default.GetTypeInfo(typeof(string[]));

    [Fact]
    public void Products_take_less_than_half_of_their_json()
    {
        var (stored, json) = (0, 0);
        foreach (var product in Catalog.Content.Products)
        {
            stored += BodyOf(Documents.Of(ItemKinds.Product, product, 1)).GetValue<string>().Length;
            json += JsonSerializer.SerializeToUtf8Bytes(product, BodyTypes.Of<Core.Catalog.Product>()).Length;
        }

        Assert.InRange(stored, 1, json / 2);
    }

    [Fact]
    public void What_is_too_short_to_gain_stays_readable()
    {
        Assert.Null(PackedBody.Pack("""{"id":7,"language":"fr","name":"sœurs"}"""u8));
        Assert.Equal(JsonValueKind.Object, BodyOf(Documents.Of(ItemKinds.Tag, Catalog.Content.Tags[0], 1)).GetValueKind());
    }

    [Fact]
    public void Accounts_stay_readable() =>
        Assert.Equal(JsonValueKind.Object, BodyOf(DocumentMaker.Of(new User
        {
            Id = Guid.NewGuid(),
            Profile = new() { Email = EmailAddress.Parse("jean@example.org"), Firstname = "Jean", Lastname = "Dupont" },
        }, 1)).GetValueKind());

    [Fact]
    public void The_length_is_that_of_the_json()
    {
        var json = JsonSerializer.SerializeToUtf8Bytes(Enumerable.Repeat("the same again", 100).ToArray(), Texts);
        var packed = PackedBody.Pack(json)!;
        Assert.True(packed.Length < json.Length / 4);
        Assert.Equal(100, PackedBody.Read(packed, Texts, out var length)!.Length);
        Assert.Equal(json.Length, length);
        Assert.Equal(100, PackedBody.Read(json, Texts, out length)!.Length);
        Assert.Equal(json.Length, length);
    }

    [Fact]
    public void An_engine_may_escape_what_it_hands_out()
    {
        var json = JsonSerializer.SerializeToUtf8Bytes(Enumerable.Range(0, 500).Select(static i => $"text {i * 7919}").ToArray(), Texts);
        var escaped = Encoding.UTF8.GetString(PackedBody.Pack(json)!).Replace("/", "\\/", StringComparison.Ordinal);
        Assert.Contains("\\/", escaped, StringComparison.Ordinal);
        Assert.Equal(500, PackedBody.Read(Encoding.UTF8.GetBytes(escaped), Texts, out _)!.Length);
    }

    [Theory]
    [InlineData("")]
    [InlineData("?")]
    [InlineData("AAAA")]
    [InlineData("AAAAAA==")] // a length of nothing
    [InlineData("/////////w==")] // a negative length
    [InlineData("////f////w==")] // two gigabytes
    [InlineData("CgAAAP///w==")] // no Brotli
    public void Garbage_is_told_as_such(string packed) => Assert.ThrowsAny<JsonException>(
        () => PackedBody.Read(Encoding.UTF8.GetBytes($"\"{packed}\""), Texts, out _));

    [Theory]
    [InlineData(-1)]
    [InlineData(1)]
    public void A_length_that_is_not_the_json_s_is_garbage(int difference)
    {
        var json = JsonSerializer.SerializeToUtf8Bytes(Enumerable.Repeat("the same again", 100).ToArray(), Texts);
        var bytes = Convert.FromBase64String(JsonSerializer.Deserialize<string>(PackedBody.Pack(json)!)!);
        BitConverter.TryWriteBytes(bytes, json.Length + difference);
        Assert.ThrowsAny<JsonException>(() => PackedBody.Read(
            Encoding.UTF8.GetBytes($"\"{Convert.ToBase64String(bytes)}\""), Texts, out _));
    }

    [Fact]
    public void People_read_documents_with_their_bodies_as_json()
    {
        var product = Catalog.Content.Products[0];
        var opened = StoredDocument.Open(Documents.Of(ItemKinds.Product, product, 7).Document.Span);
        Assert.Equal(7, (long)opened["version"]!);
        var body = JsonSerializer.SerializeToNode(product, BodyTypes.Of<Core.Catalog.Product>())!;
        Assert.Equal(body.ToJsonString(), opened["body"]!.ToJsonString());
        Assert.ThrowsAny<JsonException>(() => StoredDocument.Open("[]"u8));
    }

    [Fact]
    public void The_hash_does_not_depend_on_how_bodies_are_packed()
    {
        var product = Catalog.Content.Products[0];
        var write = Documents.Of(ItemKinds.Product, product, 1);
        Assert.NotEqual(write.Hash, Documents.Of(ItemKinds.Product, product with { Position = product.Position + 1 }, 1).Hash);
        Assert.Equal(write.Hash, Documents.Of(ItemKinds.Product, product, 1).Hash);
    }

    private static JsonNode BodyOf(DocumentWrite write) => JsonNode.Parse(write.Document.Span)!["body"]!;
}
