namespace Kinow.GraphQL.Types;

/// <summary>
/// Optimal string alignment distance: insertions, deletions, substitutions and adjacent transpositions; a difference in case alone counts
/// 1.
/// </summary>
internal static class EditDistance
{
    /// <summary>The distance, or <see cref="int.MaxValue"/> as soon as it is known to exceed the threshold.</summary>
    public static int Between(string left, string right, int threshold)
    {
        if (left == right) return 0;
        if (string.Equals(left, right, StringComparison.OrdinalIgnoreCase)) return 1;
        var (a, b) = left.Length < right.Length ? (right, left) : (left, right);
        return a.Length - b.Length > threshold ? int.MaxValue : Align(a.ToLowerInvariant(), b.ToLowerInvariant(), threshold);
    }

    private static int Align(string a, string b, int threshold)
    {
        int[][] rows = [new int[b.Length + 1], new int[b.Length + 1], new int[b.Length + 1]];
        for (var j = 0; j <= b.Length; j++)
        {
            rows[0][j] = j;
        }

        for (var i = 1; i <= a.Length; i++)
        {
            var row = rows[i % 3];
            var smallest = row[0] = i;
            for (var j = 1; j <= b.Length; j++)
            {
                row[j] = Cell(a, b, i, j, rows);
                smallest = Math.Min(smallest, row[j]);
            }

            if (smallest > threshold) return int.MaxValue;
        }

        return rows[a.Length % 3][b.Length];
    }

    private static int Cell(string a, string b, int i, int j, int[][] rows)
    {
        var above = rows[(i + 2) % 3];
        var cost = a[i - 1] == b[j - 1] ? 0 : 1;
        var cell = Math.Min(Math.Min(above[j] + 1, rows[i % 3][j - 1] + 1), above[j - 1] + cost);
        return i > 1 && j > 1 && a[i - 1] == b[j - 2] && a[i - 2] == b[j - 1]
            ? Math.Min(cell, rows[(i + 1) % 3][j - 2] + 1)
            : cell;
    }
}
