namespace Kinow.GraphQL.Planning;

/// <summary>What an argument costs each time its field is called with it.</summary>
/// <param name="Index">Its position among the field's arguments.</param>
/// <param name="Weight">Points for each unit of its value.</param>
/// <param name="Measure">How many units a value has; null where any value has one.</param>
internal readonly record struct ArgumentCost(int Index, double Weight, Func<object, double>? Measure)
{
    /// <summary>The points of a value; none for null.</summary>
    internal double Of(object? value) => value is null ? 0 : Measure is null ? Weight : Weight * Measure(value);
}
