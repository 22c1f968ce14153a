using System.Globalization;

namespace Kinow.GraphQL.Types;

/// <summary>
/// Bounds set by <c>@length(min: Int, max: Int)</c>, for strings (in code points) and lists (in items), and by
/// <c>@range(min: Float, max: Float)</c>, for numbers and the numbers in lists. Null satisfies every bound.
/// </summary>
internal sealed class InputConstraint
{
    /// <summary>The least length; <c>null</c> when there is none.</summary>
    public int? MinLength { get; internal init; }

    /// <summary>The greatest length; <c>null</c> when there is none.</summary>
    public int? MaxLength { get; internal init; }

    /// <summary>The least number; <c>null</c> when there is none.</summary>
    public double? Min { get; internal init; }

    /// <summary>The greatest number; <c>null</c> when there is none.</summary>
    public double? Max { get; internal init; }

    /// <summary>
    /// What is wrong with a coerced value, to follow the name of the argument or field; <c>null</c> when it is within bounds.
    /// </summary>
    public string? Violation(object? value) => value switch
    {
        string text => TextViolation(text),
        int number => NumberViolation(number),
        double number => NumberViolation(number),
        long number => NumberViolation(number),
        object?[] items => LengthViolation(items.Length, "item") ?? ItemViolation(items),
        _ => null,
    };

    private string? TextViolation(string text)
    {
        // Code points are never more than code units and at least half as many.
        return text.Length <= (MaxLength ?? int.MaxValue) && text.Length / 2 >= (MinLength ?? 0)
            ? null
            : LengthViolation(text.EnumerateRunes().Count(), "character");
    }

    private string? LengthViolation(int length, string unit) =>
        length < MinLength ? Length("least", MinLength.Value, length, unit)
        : length > MaxLength ? Length("most", MaxLength.Value, length, unit)
        : null;

    private string? NumberViolation(double number) =>
        number < Min ? $"must be at least {Numbers.Text(Min.Value)}, but is {Numbers.Text(number)}."
        : number > Max ? $"must be at most {Numbers.Text(Max.Value)}, but is {Numbers.Text(number)}."
        : null;

    private string? ItemViolation(object?[] items)
    {
        if (Min is null && Max is null) return null;
        foreach (var item in items)
        {
            if (Numbers.ToDouble(item ?? string.Empty) is { } number && NumberViolation(number) is { } violation) return violation;
        }

        return null;
    }

    private static string Length(string side, int bound, int length, string unit) => string.Create(
        CultureInfo.InvariantCulture,
        $"must have at {side} {bound} {unit}{(bound == 1 ? string.Empty : "s")}, but has {length}.");
}
