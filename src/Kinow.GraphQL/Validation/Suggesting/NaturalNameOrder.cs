namespace Kinow.GraphQL.Validation.Suggesting;

/// <summary>The order in which <c>item2</c> comes before <c>item10</c>.</summary>
internal static class NaturalNameOrder
{
    public static int Compare(string a, string b)
    {
        int i = 0, j = 0;
        while (i < a.Length && j < b.Length)
        {
            if (char.IsAsciiDigit(a[i]) && char.IsAsciiDigit(b[j]))
            {
                var order = ReadNumber(a, ref i).CompareTo(ReadNumber(b, ref j));
                if (order != 0) return order;
            }
            else if (a[i] != b[j])
            {
                return a[i] < b[j] ? -1 : 1;
            }
            else
            {
                i++;
                j++;
            }
        }

        return a.Length - b.Length;
    }

    // A zero ends a number, so that 0 counts as a number of its own in front of others.
    private static double ReadNumber(string text, ref int position)
    {
        double number = 0;
        do
        {
            number = (number * 10) + (text[position++] - '0');
        }
        while (number > 0 && position < text.Length && char.IsAsciiDigit(text[position]));

        return number;
    }
}
