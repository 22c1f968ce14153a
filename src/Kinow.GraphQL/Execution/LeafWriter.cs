namespace Kinow.GraphQL.Execution;

/// <summary>Writes one leaf value that is not null.</summary>
/// <param name="writer">Where the response goes.</param>
/// <param name="value">The value.</param>
/// <typeparam name="T">The C# type of the value.</typeparam>
public delegate void LeafWriter<in T>(ResponseWriter writer, T value);
