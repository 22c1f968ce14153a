using System.Globalization;
using System.Text.Json;
using Kinow.GraphQL.Execution;
using Kinow.GraphQL.Language;
using Kinow.GraphQL.Types;

namespace Kinow.GraphQL.Generator.Tests.Library;

internal sealed class InstantCoercion : ScalarCoercion
{
    public override object ParseValue(JsonElement value) => value.GetDateTimeOffset();

    public override object ParseLiteral(ValueNode literal) =>
        DateTimeOffset.Parse(((StringValueNode)literal).Value, CultureInfo.InvariantCulture);

    public override void Write(JsonBuffer writer, object value) => writer.Instant((DateTimeOffset)value);
}
