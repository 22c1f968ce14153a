using System.Collections.Immutable;
using Kinow.ClientApi.Core.Suggestions;

namespace Kinow.ClientApi.Core.Tests.Suggestions;

public sealed class SuggestionRulesTests
{
    private static readonly TypedText Typed = TypedText.Read("the d")!;

    [Fact]
    public void Names_that_begin_with_the_text_come_first_and_kinds_take_turns() => Assert.Equal(
        ["The Dawn", "the dancers", "The Deep", "Who is the Duke", "Off the Dock", "By the Door"],
        Choose(10, ["The Dawn", "Who is the Duke", "The Deep", "By the Door"], ["Off the Dock", "the dancers"]));

    [Fact]
    public void No_more_than_the_limit_are_chosen() => Assert.Equal(["The Dawn", "the dancers"], Choose(2, ["The Dawn", "The Deep"], ["the dancers"]));

    [Fact]
    public void A_kind_suggests_a_name_once_and_another_kind_may_too() =>
        Assert.Equal(["The Dawn", "THE DÂWN"], Choose(10, ["The Dawn", "the dawn"], ["THE DÂWN"]));

    [Fact]
    public void Nothing_found_is_nothing_suggested() => Assert.Empty(Choose(10, [], []));

    private static string[] Choose(int limit, string[] first, string[] second) =>
        [.. SuggestionRules.Choose(Typed, limit, Of(first), Of(second)).Select(static suggestion => suggestion.Text)];

    private static ImmutableArray<Suggestion> Of(string[] names) => [.. names.Select(static name => new Suggestion { Text = name })];
}
