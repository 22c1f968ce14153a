namespace Kinow.GraphQL.Validation.Suggesting;

/// <summary>
/// Counts the edits between a given word and others: insertions, deletions, substitutions and swaps of neighbours
/// (optimal string alignment). Words that differ in case alone are one edit apart.
/// </summary>
internal sealed class LexicalDistance(string word)
{
    private readonly string lower = word.ToLowerInvariant();
    private int[] beforeLast = new int[word.Length + 1];
    private int[] last = new int[word.Length + 1];
    private int[] current = new int[word.Length + 1];

    /// <summary>The number of edits; <c>null</c> when there are more than the limit.</summary>
    public int? To(string other, int limit)
    {
        if (word == other) return 0;
        var target = other.ToLowerInvariant();
        if (lower == target) return 1;
        if (Math.Abs(lower.Length - target.Length) > limit) return null;
        for (var j = 0; j <= lower.Length; j++)
        {
            last[j] = j;
        }

        for (var i = 1; i <= target.Length; i++)
        {
            if (FillRow(target, i) > limit) return null;
            (beforeLast, last, current) = (last, current, beforeLast);
        }

        return last[lower.Length] <= limit ? last[lower.Length] : null;
    }

    private int FillRow(string target, int i)
    {
        var smallest = current[0] = i;
        for (var j = 1; j <= lower.Length; j++)
        {
            var same = target[i - 1] == lower[j - 1];
            var cell = Math.Min(Math.Min(last[j], current[j - 1]) + 1, last[j - 1] + (same ? 0 : 1));
            if (i > 1 && j > 1 && target[i - 1] == lower[j - 2] && target[i - 2] == lower[j - 1])
            {
                cell = Math.Min(cell, beforeLast[j - 2] + 1);
            }

            current[j] = cell;
            smallest = Math.Min(smallest, cell);
        }

        return smallest;
    }
}
