using Kinow.GraphQL.Types;

namespace Kinow.GraphQL.Tests.Types;

public sealed class SuggestionsTests
{
    [Theory]
    [InlineData("nmae", new[] { "name", "title" }, "name")]
    [InlineData("NAME", new[] { "name", "nam" }, "nam,name")]
    [InlineData("greenish", new[] { "green", "GREEN" }, "GREEN,green")]
    [InlineData("a10", new[] { "a9", "a11", "a100" }, "a11,a100,a9")]
    [InlineData("xyz", new[] { "name" }, "")]
    public void Near_names_come_nearest_first(string input, string[] known, string expected) =>
        Assert.Equal(expected, string.Join(',', Suggestions.Near(input, known)));

    [Theory]
    [InlineData(new[] { "ab" }, " Did you mean \"ab\"?")]
    [InlineData(new[] { "ab", "ac" }, " Did you mean \"ab\" or \"ac\"?")]
    [InlineData(new[] { "ab", "ac", "ad", "ae", "af", "ag" }, " Did you mean \"ab\", \"ac\", \"ad\", \"ae\", or \"af\"?")]
    [InlineData(new string[0], "")]
    public void The_question_lists_at_most_five(string[] known, string question) =>
        Assert.Equal(question, Suggestions.DidYouMean("aa", known));

    [Fact]
    public void The_question_may_say_what_it_lists() =>
        Assert.Equal(" Did you mean the type \"ab\"?", Suggestions.DidYouMean("aa", ["ab"], "the type"));
}
