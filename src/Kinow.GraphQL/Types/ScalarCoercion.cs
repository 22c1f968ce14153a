using System.Text.Json;
using Kinow.GraphQL.Language;

namespace Kinow.GraphQL.Types;

/// <summary>
/// Reads a scalar from variables and literals, and writes it (specification section 3.5, "Result Coercion" and "Input Coercion").
/// </summary>
public abstract class ScalarCoercion
{
    /// <summary>Coerces a JSON value of the variables. Never called with JSON <c>null</c>.</summary>
    /// <returns>The coerced value, never <c>null</c>.</returns>
    /// <exception cref="InputCoercionException">The value is not one of this scalar; the message says what was expected.</exception>
    public abstract object ParseValue(JsonElement value);

    /// <summary>Coerces a constant literal of the document. Never called with <c>null</c> or a variable at the top.</summary>
    /// <returns>The coerced value, never <c>null</c>.</returns>
    /// <exception cref="InputCoercionException">The literal is not one of this scalar; the message says what was expected.</exception>
    public abstract object ParseLiteral(ValueNode literal);

    /// <summary>Writes a resolved value that is not <c>null</c>.</summary>
    /// <param name="writer">Where the JSON goes.</param>
    /// <param name="value">The value that a resolver gave.</param>
    /// <exception cref="GraphQLException">The value cannot be represented; it becomes a field error.</exception>
    public abstract void Write(JsonBuffer writer, object value);
}
