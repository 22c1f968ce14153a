using System.Text.Json;
using Kinow.GraphQL.Language;

namespace Kinow.GraphQL.Types;

/// <summary>
/// A scalar without rules: strings, numbers (<see cref="long"/> when whole and small enough, else <see cref="double"/>),
/// booleans, <c>object?[]</c> and <c>Dictionary&lt;string, object?&gt;</c>.
/// </summary>
internal sealed class AnyScalarCoercion : ScalarCoercion
{
    public override object ParseValue(JsonElement value) => AnyValue.FromJson(value)!;

    public override object ParseLiteral(ValueNode literal) => AnyValue.FromLiteral(literal)!;

    public override void Write(JsonBuffer writer, object value) => AnyValue.Write(writer, value);
}
