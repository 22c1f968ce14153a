namespace Kinow.ClientApi.Core.Kinds;

/// <summary>What an item is ordered by: a text, then numbers.</summary>
internal sealed class OrderKey(string? text, long[] numbers) : IComparable<OrderKey>
{
    private readonly string? text = text;
    private readonly long[] numbers = numbers;

    public int CompareTo(OrderKey? other)
    {
        if (other is null) return 1;
        var result = string.CompareOrdinal(text, other.text);
        for (var i = 0; result == 0 && i < numbers.Length; i++) result = numbers[i].CompareTo(other.numbers[i]);
        return result;
    }
}
