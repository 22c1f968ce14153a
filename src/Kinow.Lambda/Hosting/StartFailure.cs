using System.Text;

using Kinow.Lambda.Secrets;

namespace Kinow.Lambda.Hosting;

/// <summary>Says why a service did not start, without secrets.</summary>
internal static class StartFailure
{
    /// <summary>An exception and its causes, one a line.</summary>
    /// <param name="error">The exception.</param>
    public static string Describe(Exception error)
    {
        var text = new StringBuilder("The service cannot start.");
        for (var cause = error; cause is not null; cause = cause.InnerException)
        {
            text.AppendLine().Append("  ").Append(cause.GetType().Name).Append(": ").Append(Redaction.Apply(cause.Message));
        }

        return text.ToString();
    }
}
