using System.Collections;
using System.Globalization;
using System.Text;
using Kinow.GraphQL.Language;

namespace Kinow.GraphQL.Tests.Language;

/// <summary>Writes all of a tree but its offsets, so that two trees can be compared.</summary>
internal static class SyntaxDump
{
    public static string Of(SyntaxNode node)
    {
        var text = new StringBuilder();
        Write(text, node);
        return text.ToString();
    }

    private static void Write(StringBuilder text, object? value)
    {
        switch (value)
        {
            case null: text.Append('-'); break;
            case string or bool or Enum: text.Append(CultureInfo.InvariantCulture, $"<{value}>"); break;
            case IEnumerable items:
                text.Append('[');
                foreach (var item in items) Write(text, item);
                text.Append(']');
                break;
            default:
                text.Append(value.GetType().Name).Append('(');
                foreach (var property in value.GetType().GetProperties().OrderBy(property => property.Name, StringComparer.Ordinal))
                {
                    if (property.Name is "Start" or "End" or "Kind" or "Source" or "ResponseName") continue;
                    text.Append(property.Name).Append('=');
                    Write(text, property.GetValue(value));
                }

                text.Append(')');
                break;
        }
    }
}
