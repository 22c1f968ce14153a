using FsCheck;
using FsCheck.Fluent;
using FsCheck.Xunit;
using Kinow.ClientApi.Core.Texts;

namespace Kinow.ClientApi.Core.Tests.Texts;

[Properties(Arbitrary = [typeof(MisspellingTests)], MaxTest = 3000)]
public sealed class MisspellingTests
{
    [Theory]
    [InlineData("rivre", "river")]
    [InlineData("rver", "river")]
    [InlineData("rivver", "river")]
    [InlineData("rover", "river")]
    [InlineData("moonlihgt", "moonlight")]
    [InlineData("monlihgt", "moonlight")]
    [InlineData("монлихт", "моонлихт")]
    [InlineData("οδυσσεισ", "οδυσσευσ")]
    [InlineData("𐐨𐐩𐐪𐐫", "𐐨𐐩𐐪𐐬")]
    public void A_word_means_those_near_to_it(string typed, string meant)
    {
        Assert.True(Read(typed).MayMean(meant));
        Assert.True(Read(typed).MayMean(typed));
    }

    [Theory]
    [InlineData("river", "liver")]
    [InlineData("river", "rover's")]
    [InlineData("rievr", "ivrer")]
    [InlineData("rvre", "river")]
    [InlineData("moonlight", "monlihgtt")]
    [InlineData("moonlight", "mo")]
    [InlineData("moonlight", "moonlightings")]
    public void And_no_others(string typed, string other) => Assert.False(Read(typed).MayMean(other));

    [Theory]
    [InlineData("abc", 0)]
    [InlineData("abcd", 1)]
    [InlineData("abcdefg", 1)]
    [InlineData("abcdefgh", 2)]
    [InlineData("𐐨𐐩𐐪", 0)]
    [InlineData("2001", 0)]
    [InlineData("apollo13", 0)]
    [InlineData("٢٠٠١", 0)]
    public void Longer_words_may_have_more_errors_and_those_with_digits_none(string word, int errors) =>
        Assert.Equal(errors, Misspelling.Of(word)?.Errors ?? 0);

    [Fact]
    public void Nobody_types_endless_words()
    {
        Assert.NotNull(Misspelling.Of(new string('a', Misspelling.MaxLetters)));
        Assert.Null(Misspelling.Of(new string('a', Misspelling.MaxLetters + 1)));
        Assert.False(Read(new string('a', Misspelling.MaxLetters)).MayMean(new string('a', 1000)));
        Assert.True(Read(new string('a', Misspelling.MaxLetters)).MayMean(new string('a', Misspelling.MaxLetters + 2)));
    }

    [Property]
    public void Errors_are_counted_as_they_are_defined((Word Typed, Word Meant) pair)
    {
        var typed = Read(pair.Typed.Letters);
        var isNear = Distance(pair.Typed.Letters, pair.Meant.Letters) <= typed.Errors && pair.Meant.Letters[0] == pair.Typed.Letters[0];
        Assert.Equal(isNear, typed.MayMean(pair.Meant.Letters));
    }

    public static Arbitrary<(Word Typed, Word Meant)> Pairs() => (
        from length in Gen.Choose(4, 10)
        from letters in Gen.Elements('a', 'b', 'c').ArrayOf(length)
        from other in Gen.Choose(1, 12)
        from others in Gen.Elements('a', 'b', 'c').ArrayOf(other)
        from errors in Gen.Choose(0, 4)
        from places in Gen.Choose(1, length - 1).ArrayOf(errors)
        from isFar in Gen.Elements(true, false, false)
        select (new Word(new(letters)), new Word(isFar ? new(others) : Err(new(letters), places)))).ToArbitrary();

    private static string Err(string word, int[] places)
    {
        foreach (var (place, i) in places.Select(static (place, i) => (place, i)))
        {
            if (place >= word.Length) continue;
            word = ((place + i) % 4) switch
            {
                0 => word.Remove(place, 1),
                1 => word.Insert(place, "c"),
                2 when place + 1 < word.Length => word[..place] + word[place + 1] + word[place] + word[(place + 2)..],
                _ => word[..place] + 'b' + word[(place + 1)..],
            };
        }

        return word;
    }

    private static Misspelling Read(string word) => Misspelling.Of(word) ?? throw new InvalidOperationException($"{word} is taken as it is.");

    // The textbook's recursion: every way to make one word of the other.
    private static int Distance(ReadOnlySpan<char> left, ReadOnlySpan<char> right)
    {
        var table = new int[left.Length + 1, right.Length + 1];
        for (var i = 0; i <= left.Length; i++)
        {
            for (var j = 0; j <= right.Length; j++)
            {
                if (i == 0 || j == 0)
                {
                    table[i, j] = i + j;
                    continue;
                }

                var same = left[i - 1] == right[j - 1] ? 0 : 1;
                table[i, j] = Math.Min(Math.Min(table[i - 1, j] + 1, table[i, j - 1] + 1), table[i - 1, j - 1] + same);
                if (i > 1 && j > 1 && left[i - 1] == right[j - 2] && left[i - 2] == right[j - 1])
                    table[i, j] = Math.Min(table[i, j], table[i - 2, j - 2] + 1);
            }
        }

        return table[left.Length, right.Length];
    }

    public sealed record Word(string Letters);
}
