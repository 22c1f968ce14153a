using Kinow.ClientApi.Core.Kinds;
using Kinow.ClientApi.Core.Search;
using Kinow.ClientApi.Core.Search.Fields;
using Kinow.ClientApi.Core.Suggestions;

namespace Kinow.ClientApi.Core.Tests.Suggestions;

public sealed class TypedTextTests
{
    [Theory]
    [InlineData("dune", "+name:dune*")]
    [InlineData("  The Éle ", "+name:the +name:ele*")]
    [InlineData("l'amour", "+name:lamour*")]
    [InlineData("Œuvre d’a", "+name:oeuvre +name:da*")]
    public void The_last_word_may_be_begun(string text, string query) => Assert.Equal(query, TypedText.Read(text)!.Query);

    [Theory]
    [InlineData("")]
    [InlineData("   ")]
    [InlineData("*")]
    [InlineData("-/\\\"")]
    public void Without_a_word_there_is_nothing_to_look_for(string text) => Assert.Null(TypedText.Read(text));

    [Theory]
    [InlineData("NOT a OR b AND c")]
    [InlineData("name:x (y) \"z\" [1 TO 2] a^2 b~1 c* ?d /e/ f\\")]
    [InlineData("🎬 émoji && || ! + -")]
    [InlineData("\u200Fمرحبا بالعالم")]
    [InlineData("one two three four five six seven eight nine ten")]
    public void Whatever_is_typed_the_query_can_be_read(string text)
    {
        var arguments = new ListArguments(Query: TypedText.Read(text)!.Query);
        foreach (var schema in (SearchSchema[])[ItemKinds.Product.Fields, ItemKinds.Category.Fields, ItemKinds.Actor.Fields, ItemKinds.Director.Fields])
            Assert.Null(ListRequest.TryCreate(schema, arguments, out _));
    }

    [Fact]
    public void Of_many_words_the_first_are_looked_for() =>
        Assert.EndsWith("+name:h*", TypedText.Read("a b c d e f g h i j")!.Query, StringComparison.Ordinal);
}
