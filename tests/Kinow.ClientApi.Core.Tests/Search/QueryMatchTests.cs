using Kinow.ClientApi.Core.Catalog;
using Kinow.ClientApi.Core.Kinds;
using Kinow.ClientApi.Core.Search;
using Kinow.ClientApi.Core.Texts;

namespace Kinow.ClientApi.Core.Tests.Search;

public sealed class QueryMatchTests
{
    private static readonly Person Clara = new() { Id = 7, Kind = PersonKind.Actor, Name = "Clara Sørbye" };
    private static readonly Person Deleted = Clara with { Id = 8, Name = "Omar Valmont", Active = false };

    private static readonly Product River = Sample.Title(1, extension: new ProductTvod
    {
        ProductId = 1,
        AccessModes = [new() { Id = new(1, 1), Type = AccessModeType.Rent, Price = 2m }],
        Actors = [new(Clara, [], 1), new(Deleted, [], 2)],
    }) with
    {
        Name = LocalizedText.Of([new(Sample.En, "The Silent River"), new(Sample.Fr, "La Rivière silencieuse")]),
        Description = Sample.Text("A story of the red moon."),
        LinkRewrite = Sample.Text("silent-river-1"),
        Window = new(Sample.Now.AddDays(-1), null),
        Duration = 5400,
        Categories = [new(3, 1), new(12, 1)],
        DescriptionShort = LocalizedText.Of(Sample.Fr, "L'\u00e9toile des mar\u00e9es"),
        Tags = [new(1, Sample.Fr, "mer")],
        Metadata = [new(1, Sample.Text("Age rating"), Sample.Text("12"), 1), new(2, Sample.Text("Country"), Sample.Text("Tunisia"), 2)],
    };

    [Theory]
    [InlineData("river", true)]
    [InlineData("RIVIERE", true)]
    [InlineData("rivi", false)]
    [InlineData("rivers", true)]
    [InlineData("name:rivers", true)]
    [InlineData("\"rivers\"", false)]
    [InlineData("rivers*", false)]
    [InlineData("silencieux", true)]
    [InlineData("stories moons", true)]
    [InlineData("etoiles", true)]
    [InlineData("etoile", true)]
    [InlineData("l'etoile", true)]
    [InlineData("l\u2019etoile", true)]
    [InlineData("l\u02BC\u00e9toile", true)]
    [InlineData("l\uFF07etoile", true)]
    [InlineData("L\u00B4ETOILE", true)]
    [InlineData("l`etoiles", false)]
    [InlineData("\u201Csilent river\u201D", true)]
    [InlineData("\u00ABriver silent\u00BB", false)]
    [InlineData("NOT +river", false)]
    [InlineData("NOT NOT river", true)]
    [InlineData("-+river", false)]
    [InlineData("-+nosuch", true)]
    [InlineData("river NOT NOT nosuch", true)]
    [InlineData("river AND NOT NOT nosuch", false)]
    [InlineData("NOT (NOT river)", true)]
    [InlineData("mar\u00e9e", true)]
    [InlineData("tag:mers", true)]
    [InlineData("type:tvods", false)]
    [InlineData("actor:sorbyes", false)]
    [InlineData("metadata.country:tunisias", true)]
    [InlineData("rivi*", true)]
    [InlineData("\"silent river\"", true)]
    [InlineData("\"river silent\"", false)]
    [InlineData("name:moon", false)]
    [InlineData("description:\"red moon\"", true)]
    [InlineData("silent-river-1", true)]
    [InlineData("linkRewrite:silent-river-1", true)]
    [InlineData("type:tvod", true)]
    [InlineData("type:TV", false)]
    [InlineData("type:TV*", true)]
    [InlineData("type:SVOD", false)]
    [InlineData("category:12", true)]
    [InlineData("category:(4 OR 3)", true)]
    [InlineData("category:4", false)]
    [InlineData("tag:mer", true)]
    [InlineData("actor:sorbye", true)]
    [InlineData("actorId:7", true)]
    [InlineData("actor:valmont", false)]
    [InlineData("actorId:8", false)]
    [InlineData("director:*", false)]
    [InlineData("duration:[5400 TO 5400]", true)]
    [InlineData("duration:>5400", false)]
    [InlineData("dateFrom:2026-02-28", true)]
    [InlineData("dateFrom:<2026-02-28", false)]
    [InlineData("_exists_:dateTo", false)]
    [InlineData("_exists_:dateFrom", true)]
    [InlineData("dateTo:[* TO *]", false)]
    [InlineData("metadata.country:tunisia", true)]
    [InlineData("metadata.Country:peru", false)]
    [InlineData("metadata.Age\\ rating:[10 TO 12]", true)]
    [InlineData("metadata.Age\\ rating:>12", false)]
    [InlineData("metadata.Country:[0 TO *]", false)]
    [InlineData("canBuy:true", true)]
    [InlineData("availableInSubscriptions:true", false)]
    [InlineData("river -moon", false)]
    [InlineData("+river sun", true)]
    [InlineData("+sun river", false)]
    [InlineData("NOT sun", true)]
    [InlineData("*", true)]
    [InlineData("\\!", false)]
    public void Finds(string query, bool expected)
    {
        Assert.Null(QueryParser.TryParse(query, ItemKinds.Product.Fields, out var node));
        Assert.Equal(expected, QueryCompiler.Compile(node!, ItemKinds.Product.Fields).Score(River, Sample.Audience()) > 0);
    }

    [Theory]
    [InlineData("parent: 0", true)]
    [InlineData("parent:1", false)]
    [InlineData("levelDepth:1 AND position:2", true)]
    public void Finds_categories(string query, bool expected)
    {
        Assert.Null(QueryParser.TryParse(query, ItemKinds.Category.Fields, out var node));
        var root = new Category { Id = 1, Position = 2 };
        Assert.Equal(expected, QueryCompiler.Compile(node!, ItemKinds.Category.Fields).Score(root, Sample.Audience()) > 0);
    }

    [Fact]
    public void Finds_videos_by_language_and_season()
    {
        var video = Sample.Film(1) with { Language = new(2, "Français", Sample.Fr), VideoGroupId = 5 };
        Assert.Null(QueryParser.TryParse("language:FR AND videoGroup:5 AND free:false", ItemKinds.Video.Fields, out var node));
        Assert.True(QueryCompiler.Compile(node!, ItemKinds.Video.Fields).Score(video, Sample.Audience()) > 0);
        Assert.Equal(0, QueryCompiler.Compile(node!, ItemKinds.Video.Fields).Score(video with { Language = null }, Sample.Audience()));
    }
}
