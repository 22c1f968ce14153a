using System.Text;
using Kinow.Lambda.Secrets;

namespace Kinow.Lambda.Hosting;

/// <summary>Describes why a service did not start, without secrets.</summary>
internal static class StartupError
{
    /// <summary>An exception and its causes, one a line.</summary>
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
