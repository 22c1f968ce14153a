using System.Text;
using Kinow.GraphQL.AspNetCore.TrustedOperations;

namespace Kinow.GraphQL.AspNetCore.Tests.Trusted;

public sealed class ManifestTests
{
    [Theory]
    [InlineData("nonsense", "not valid JSON")]
    [InlineData("[]", "must be a JSON object")]
    [InlineData("""{"format":"other","version":1,"operations":[]}""", "must be of format")]
    [InlineData("""{"format":"apollo-persisted-query-manifest","version":2,"operations":[]}""", "version 1")]
    [InlineData("""{"format":"apollo-persisted-query-manifest","version":1,"operations":[{"id":"a"}]}""", "without \"body\"")]
    [InlineData("""{"format":"apollo-persisted-query-manifest","version":1,"operations":[7]}""", "without \"id\"")]
    [InlineData("""{"a":7}""", "a text for \"a\"")]
    [InlineData("""{"a":"query {"}""", "no GraphQL document as \"a\"")]
    [InlineData("""{"a":"query A { a } query B { b }"}""", "one operation as \"a\", not 2")]
    [InlineData("""{"a":"query A { a }","a":"query B { b }"}""", "Two different operations")]
    public void A_manifest_that_cannot_be_trusted_stops_the_start(string json, string message)
    {
        var error = Assert.Throws<InvalidDataException>(() => Load(json));

        Assert.Contains(message, error.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_folder_is_read_whole()
    {
        var folder = Directory.CreateTempSubdirectory();
        try
        {
            File.WriteAllText(Path.Combine(folder.FullName, "web.json"), """{"1":"query A { a }"}""");
            File.WriteAllText(Path.Combine(folder.FullName, "tv.json"), """{"1":"query A { a }","2":"query B { b }"}""");
            File.WriteAllText(Path.Combine(folder.FullName, "notes.txt"), "not a manifest");

            var store = new TrustedOperationManifests().AddFolder(folder.FullName).AddFolder(Path.Combine(folder.FullName, "none")).Load();

            Assert.Equal(2, store.Count);
            Assert.True(store.TryFind("A", out var found));
            Assert.Equal("1", found.Id);
            Assert.True(store.TryFindText("query B { b }", out _));
        }
        finally
        {
            folder.Delete(recursive: true);
        }
    }

    private static TrustedOperationStore Load(string json)
    {
        using var stream = new MemoryStream(Encoding.UTF8.GetBytes(json));
        return new TrustedOperationManifests().AddStream(stream).Load();
    }
}
